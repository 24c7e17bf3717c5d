namespace ThreatConnect.Testing.Batch;

// Where an item stands in the content: its JSON path and its bytes.
internal readonly record struct BatchEntry(BatchEntryKind Kind, string Path, int Offset, int Length);
