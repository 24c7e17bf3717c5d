namespace ThreatConnect.Tests.Fuzzing;

/// <summary>A text that comes in pieces of random lengths; the same seed makes the same ones.</summary>
internal sealed class PiecewiseStream(byte[] text, int seed) : MemoryStream(text)
{
    private readonly Random _random = new(seed);
    private readonly int _longest = new Random(seed).Next(2) == 0 ? 40 : text.Length + 2;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, _random.Next(1, _longest))], cancellationToken);
}
