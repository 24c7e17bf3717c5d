namespace ThreatConnect.Testing.Catalog;

// Reads the summary of an indicator: its values in the order of the key members, joined by " : " (evidence.md §6.1).
internal static class IndicatorSummary
{
    private const string Separator = " : ";

    public static ImmutableArray<string?> Parse(IndicatorType type, string summary)
    {
        if (type.AnyKeyNames)
        {
            return Accept(type, AssignHashes(type, summary.Split(Separator)));
        }

        return Accept(type, type.KeyMembers.Count switch
        {
            1 => [summary],
            2 => SplitFirst(summary),
            // Of three values only the middle one may contain the separator.
            _ => SplitFirst(summary) is [{ } first, { } rest] && rest.LastIndexOf(Separator, StringComparison.Ordinal) is >= 0 and var last
                ? [first, rest[..last], rest[(last + Separator.Length)..]]
                : [summary],
        });
    }

    // Returns the values in the form that is stored, or throws the error of an invalid value.
    public static ImmutableArray<string?> Accept(IndicatorType type, string?[] keys) =>
        type.AnyKeyNames || (keys.Length == type.KeyMembers.Count && Array.TrueForAll(keys, key => !string.IsNullOrEmpty(key)))
            ? [.. type.Accept(keys)]
            : throw ApiError.InvalidValue(type.Name);

    private static string?[] SplitFirst(string summary) => summary.Split(Separator, 2);

    // The length of a hash tells which hash it is.
    private static string?[] AssignHashes(IndicatorType type, string[] hashes)
    {
        var keys = new string?[type.KeyMembers.Count];
        foreach (var hash in hashes.Where(hash => hash.Length > 0))
        {
            var index = hash.Length switch { 32 => 0, 40 => 1, 64 => 2, _ => throw ApiError.InvalidValue(type.Name) };
            keys[index] = keys[index] is null ? hash : throw ApiError.InvalidValue(type.Name);
        }

        return keys;
    }
}
