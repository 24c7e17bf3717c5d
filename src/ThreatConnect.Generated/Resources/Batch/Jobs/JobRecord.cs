namespace ThreatConnect;

// What is known of a job while it runs.
internal sealed class JobRecord(IReadOnlyList<ChunkEntry> entries)
{
    private readonly int _items = entries.Count;
    private readonly long _first = Extreme(entries, Math.Min);
    private readonly long _last = Extreme(entries, Math.Max);

    public BatchId? Id { get; set; }

    public BatchState? State { get; set; }

    public BatchJobResult Result { get; set; }

    public BatchJobReport ToReport() => new() { Id = Id, State = State, Result = Result, Items = _items, FirstIndex = _first, LastIndex = _last };

    private static long Extreme(IReadOnlyList<ChunkEntry> entries, Func<long, long, long> better)
    {
        var extreme = entries[0].Item.Index;
        for (var i = 1; i < entries.Count; i++)
        {
            extreme = better(extreme, entries[i].Item.Index);
        }

        return extreme;
    }
}
