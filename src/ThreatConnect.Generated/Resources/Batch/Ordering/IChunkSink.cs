namespace ThreatConnect;

/// <summary>Where chunks go in their order, and items that cannot be sent.</summary>
internal interface IChunkSink
{
    /// <summary>The most bytes that a job may have, as far as is known.</summary>
    long LongestJob { get; }

    /// <summary>Takes a chunk over.</summary>
    Task SendAsync(Chunk chunk, CancellationToken cancellationToken);

    /// <summary>Takes an item that cannot be sent.</summary>
    Task RefuseAsync(BatchItem? item, long index, string reason, CancellationToken cancellationToken);
}
