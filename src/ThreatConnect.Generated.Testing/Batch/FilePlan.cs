namespace ThreatConnect.Testing.Batch;

/// <summary>What becomes of stored files and of an incoming one that matches them (evidence.md §9.8).</summary>
internal sealed record FilePlan
{
    /// <summary>Stored files that keep their hashes and get what comes in.</summary>
    public IReadOnlyList<Indicator> Targets { get; init; } = [];

    /// <summary>The stored file that gets <see cref="Hashes"/> and what comes in; with hashes alone, a new one does.</summary>
    public Indicator? Survivor { get; init; }

    public ImmutableArray<string?> Hashes { get; init; }

    /// <summary>Stored files that give what they have to the survivor and go.</summary>
    public IReadOnlyList<Indicator> Merged { get; init; } = [];

    /// <summary>Stored files that just go.</summary>
    public IReadOnlyList<Indicator> Deleted { get; init; } = [];

    public bool IsSkipped => Targets.Count == 0 && Hashes.IsDefault;

    public static FilePlan Skip { get; } = new();
}
