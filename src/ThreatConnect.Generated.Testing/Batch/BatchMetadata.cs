namespace ThreatConnect.Testing.Batch;

// What an item of a content carries; null is what it does not mention.
internal sealed record BatchMetadata
{
    public IReadOnlyList<BatchAttribute>? Attributes { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public IReadOnlyList<BatchLabel>? Labels { get; init; }
}
