namespace ThreatConnect;

/// <summary>An item in a chunk, as it goes over the wire.</summary>
internal readonly record struct ChunkEntry(PreparedItem Item, ReadOnlyMemory<byte> Text);
