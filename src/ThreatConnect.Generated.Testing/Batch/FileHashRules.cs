namespace ThreatConnect.Testing.Batch;

// The table of evidence.md §9.8. Hashes of a file are in a fixed order, with null for an absent hash.
internal static class FileHashRules
{
    // Decides what happens to an incoming file and to the stored files that share a hash with it.
    public static FilePlan Plan(
        ImmutableArray<string?> incoming,
        IReadOnlyList<Indicator> stored,
        FileMergeMode mergeMode,
        HashCollisionMode collisionMode)
    {
        if (stored.Count == 0)
        {
            return new FilePlan { Hashes = incoming };
        }

        if (stored.Count > 1 && mergeMode is FileMergeMode.Distribute)
        {
            return new FilePlan { Targets = stored };
        }

        // The newest file survives.
        var ranked = stored.OrderByDescending(file => file.LastModified).ToArray();
        var hashes = ranked.Select(file => file.Keys).ToArray();
        if (!Differ([.. hashes, incoming]))
        {
            return Merge(ranked, [.. hashes, incoming]);
        }

        return collisionMode switch
        {
            HashCollisionMode.FavorExisting => Merge(ranked, [.. hashes, incoming]),
            HashCollisionMode.FavorIncoming => Merge(ranked, [incoming, .. hashes]),
            HashCollisionMode.Split => new FilePlan { Targets = stored },
            HashCollisionMode.IgnoreExisting when Differ(hashes) => Replace(incoming, ranked, mergeMode, collisionMode),
            HashCollisionMode.IgnoreExisting => RemoveStoredHashes(incoming, hashes),
            _ => FilePlan.Skip,
        };
    }

    // For each algorithm the first hash wins.
    private static FilePlan Merge(Indicator[] ranked, ImmutableArray<string?>[] byPrecedence) => new()
    {
        Survivor = ranked[0],
        Merged = ranked[1..],
        Hashes =
        [
            .. byPrecedence[0].Select((_, index) => byPrecedence.Select(keys => keys[index]).FirstOrDefault(hash => hash is not null)),
        ],
    };

    private static FilePlan Replace(
        ImmutableArray<string?> incoming,
        Indicator[] ranked,
        FileMergeMode mergeMode,
        HashCollisionMode collisionMode)
    {
        var obsolete = ranked.Where(file => ranked.Any(other => Differ([file.Keys, other.Keys]))).ToArray();
        return Plan(incoming, [.. ranked.Except(obsolete)], mergeMode, collisionMode) with { Deleted = obsolete };
    }

    // The hashes of stored files are removed from the incoming file, which is skipped when it has no hash left.
    private static FilePlan RemoveStoredHashes(ImmutableArray<string?> incoming, ImmutableArray<string?>[] stored)
    {
        var left = incoming.Select((hash, index) => Array.Exists(stored, keys => keys[index] == hash) ? null : hash).ToImmutableArray();
        return left.All(hash => hash is null) ? FilePlan.Skip : new FilePlan { Hashes = left };
    }

    private static bool Differ(ImmutableArray<string?>[] files) =>
        Enumerable.Range(0, files[0].Length).Any(index => files.Select(keys => keys[index]).OfType<string>().Distinct().Skip(1).Any());
}

internal sealed record FilePlan
{
    // Stored files that keep their hashes and receive the other values of the incoming file.
    public IReadOnlyList<Indicator> Targets { get; init; } = [];

    // The stored file that receives Hashes and the other values of the incoming file. Null with Hashes: a new file is created.
    public Indicator? Survivor { get; init; }

    public ImmutableArray<string?> Hashes { get; init; }

    // Stored files whose content moves to the survivor before they are deleted.
    public IReadOnlyList<Indicator> Merged { get; init; } = [];

    // Stored files that are deleted with their content.
    public IReadOnlyList<Indicator> Deleted { get; init; } = [];

    public bool IsSkipped => Targets.Count == 0 && Hashes.IsDefault;

    public static FilePlan Skip { get; } = new();
}
