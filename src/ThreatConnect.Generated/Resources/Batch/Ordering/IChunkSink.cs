namespace ThreatConnect;

// Where chunks go in their order, and items that cannot be sent.
internal interface IChunkSink
{
    // The most bytes that a job may have, as far as is known.
    long LongestJob { get; }

    // Takes a chunk over.
    Task SendAsync(Chunk chunk, CancellationToken cancellationToken);

    // Takes an item that cannot be sent.
    Task RefuseAsync(BatchItem? item, long index, string reason, CancellationToken cancellationToken);
}
