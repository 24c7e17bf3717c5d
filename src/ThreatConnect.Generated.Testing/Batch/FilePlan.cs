namespace ThreatConnect.Testing.Batch;

// What becomes of stored files and of an incoming one that matches them (evidence.md §9.8).
internal sealed record FilePlan
{
    // Stored files that keep their hashes and get what comes in.
    public IReadOnlyList<Indicator> Targets { get; init; } = [];

    // The stored file that gets Hashes and what comes in; with hashes alone, a new one does.
    public Indicator? Survivor { get; init; }

    public ImmutableArray<string?> Hashes { get; init; }

    // Stored files that give what they have to the survivor and go.
    public IReadOnlyList<Indicator> Merged { get; init; } = [];

    // Stored files that just go.
    public IReadOnlyList<Indicator> Deleted { get; init; } = [];

    public bool IsSkipped => Targets.Count == 0 && Hashes.IsDefault;

    public static FilePlan Skip { get; } = new();
}
