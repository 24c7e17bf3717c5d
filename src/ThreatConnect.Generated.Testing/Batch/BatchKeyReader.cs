namespace ThreatConnect.Testing.Batch;

// Reads which indicator is meant (evidence.md §9.3): by its own members, or by a summary.
internal static class BatchKeyReader
{
    private const string Separator = " : ";

    public static ImmutableArray<string?> Read(JsonElement body, IndicatorType type, BatchVersion version)
    {
        var members = new MemberReader(body, type.Entity);
        // evidence.md §9.3: version 1 knows the summary alone, and in version 2 a member wins over it.
        if (version is BatchVersion.V2 && type.KeyMembers.Any(name => members.Find(name) is not null))
        {
            return IndicatorReader.ReadKeys(members, type);
        }

        if (version is BatchVersion.V2 && members.Find("value1") is not null)
        {
            return Accept(type, [.. type.KeyMembers.Select((_, index) => members.Text(string.Create(CultureInfo.InvariantCulture, $"value{index + 1}")))]);
        }

        return Parse(type, BatchElements.Required(members.Text("summary"), "summary", type.Entity));
    }

    public static ImmutableArray<string?> Parse(IndicatorType type, string summary)
    {
        if (type.AnyKeyNames)
        {
            return Accept(type, PlaceHashes(type, summary.Split(Separator)));
        }

        return Accept(type, type.KeyMembers.Count switch
        {
            1 => [summary],
            2 => SplitFirst(summary),
            // Only what is in the middle may hold the separator itself.
            _ => SplitFirst(summary) is [{ } first, { } rest] && rest.LastIndexOf(Separator, StringComparison.Ordinal) is >= 0 and var last
                ? [first, rest[..last], rest[(last + Separator.Length)..]]
                : [summary],
        });
    }

    private static string?[] SplitFirst(string summary) => summary.Split(Separator, 2);

    // A hash tells by its length which one it is.
    private static string?[] PlaceHashes(IndicatorType type, string[] hashes)
    {
        var keys = new string?[type.KeyMembers.Count];
        foreach (var hash in hashes.Where(hash => hash.Length > 0))
        {
            var place = hash.Length switch { 32 => 0, 40 => 1, 64 => 2, _ => throw ApiError.InvalidValue(type.Name) };
            keys[place] = keys[place] is null ? hash : throw ApiError.InvalidValue(type.Name);
        }

        return keys;
    }

    private static ImmutableArray<string?> Accept(IndicatorType type, string?[] keys) =>
        type.AnyKeyNames || (keys.Length == type.KeyMembers.Count && Array.TrueForAll(keys, key => !string.IsNullOrEmpty(key)))
            ? [.. type.Accept(keys)]
            : throw ApiError.InvalidValue(type.Name);
}
