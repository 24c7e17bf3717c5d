namespace ThreatConnect.Testing.Batch;

// The table of evidence.md §9.8.
internal static class FileHashRules
{
    // incoming: the hashes that come in; a place without one is null.
    // stored: the files that have one of them.
    // mergeMode: what to do when there are several.
    // collisionMode: what to do when hashes of one kind differ.
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

        // The newest one stays.
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
            HashCollisionMode.IgnoreExisting => Leave(incoming, hashes),
            _ => FilePlan.Skip,
        };
    }

    // In each place the first hash counts.
    private static FilePlan Merge(Indicator[] ranked, ImmutableArray<string?>[] byPrecedence) => new()
    {
        Survivor = ranked[0],
        Merged = ranked[1..],
        Hashes = [.. byPrecedence[0].Select((_, place) => byPrecedence.Select(keys => keys[place]).FirstOrDefault(hash => hash is not null))],
    };

    private static FilePlan Replace(
        ImmutableArray<string?> incoming,
        Indicator[] ranked,
        FileMergeMode mergeMode,
        HashCollisionMode collisionMode)
    {
        var going = ranked.Where(file => ranked.Any(other => Differ([file.Keys, other.Keys]))).ToArray();
        return Plan(incoming, [.. ranked.Except(going)], mergeMode, collisionMode) with { Deleted = going };
    }

    // What the stored ones have is taken out of the incoming one; nothing comes of it when nothing is left.
    private static FilePlan Leave(ImmutableArray<string?> incoming, ImmutableArray<string?>[] stored)
    {
        var left = incoming.Select((hash, place) => Array.Exists(stored, keys => keys[place] == hash) ? null : hash).ToImmutableArray();
        return left.All(hash => hash is null) ? FilePlan.Skip : new FilePlan { Hashes = left };
    }

    private static bool Differ(ImmutableArray<string?>[] files) =>
        Enumerable.Range(0, files[0].Length).Any(place => files.Select(keys => keys[place]).OfType<string>().Distinct().Skip(1).Any());
}
