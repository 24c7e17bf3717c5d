namespace ThreatConnect.Testing.Batch;

/// <summary>What an item of a content carries; <see langword="null"/> is what it does not mention.</summary>
internal sealed record BatchMetadata
{
    public IReadOnlyList<BatchAttribute>? Attributes { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public IReadOnlyList<BatchLabel>? Labels { get; init; }
}
