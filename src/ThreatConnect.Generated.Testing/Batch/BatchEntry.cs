namespace ThreatConnect.Testing.Batch;

/// <summary>Where an item stands in the content: its JSON path and its bytes.</summary>
internal readonly record struct BatchEntry(BatchEntryKind Kind, string Path, int Offset, int Length);
