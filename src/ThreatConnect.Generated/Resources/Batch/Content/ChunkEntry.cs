namespace ThreatConnect;

// An item in a chunk, as it goes over the wire.
internal readonly record struct ChunkEntry(PreparedItem Item, ReadOnlyMemory<byte> Text);
