namespace ThreatConnect.Testing.Batch;

// How many items of a kind, or of all kinds, ended how.
internal readonly record struct BatchCounts(int Success, int Error, int Unprocessed)
{
    public static BatchCounts operator +(BatchCounts one, BatchCounts other) =>
        new(one.Success + other.Success, one.Error + other.Error, one.Unprocessed + other.Unprocessed);
}
