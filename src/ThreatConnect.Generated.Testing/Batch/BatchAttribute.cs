namespace ThreatConnect.Testing.Batch;

internal sealed record BatchAttribute(AttributeType Type, AttributeChange Change, IReadOnlyList<BatchLabel> Labels);
