namespace ThreatConnect.Resources;

// How the platform names types in paths and responses, for types that the OpenAPI document does not contain.
internal static class BranchRule
{
    // The entity key: camel case, such as userAgent for User Agent.
    public static string EntityOf(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rest = words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]);
        return words.Length == 0 ? name : LowerFirst(words[0]) + string.Concat(rest);
    }

    // The branch: the entity key in the plural.
    public static string BranchOf(string name)
    {
        var entity = EntityOf(name);
        if (entity.EndsWith('y') && entity.Length > 1 && !"aeiou".Contains(entity[^2], StringComparison.Ordinal))
        {
            return entity[..^1] + "ies";
        }

        return entity.EndsWith('s') || entity.EndsWith('x') || entity.EndsWith("ch", StringComparison.Ordinal)
            ? entity + "es"
            : entity + "s";
    }

    // A word all in capitals is an abbreviation (ASN -> asn); otherwise only the first letter goes down (EmailAddress -> emailAddress).
    private static string LowerFirst(string word) =>
        word.Any(char.IsLower) ? char.ToLowerInvariant(word[0]) + word[1..] : word.ToLowerInvariant();
}
