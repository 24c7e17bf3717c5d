namespace ThreatConnect;

/// <summary>How the platform names a type in paths and answers, for types that the document does not know.</summary>
internal static class BranchRule
{
    /// <summary>The entity key: camel case, such as <c>userAgent</c> for <c>User Agent</c>.</summary>
    public static string EntityOf(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rest = words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]);
        return words.Length == 0 ? name : LowerFirst(words[0]) + string.Concat(rest);
    }

    /// <summary>The branch: the entity key in the plural.</summary>
    public static string BranchOf(string name)
    {
        var entity = EntityOf(name);
        if (entity.EndsWith('y') && entity.Length > 1 && !"aeiou".Contains(entity[^2], StringComparison.Ordinal))
        {
            return entity[..^1] + "ies";
        }

        return entity.EndsWith('s') || entity.EndsWith('x') || entity.EndsWith("ch", StringComparison.Ordinal) ? entity + "es" : entity + "s";
    }

    // A word all in capitals is an abbreviation (ASN -> asn); otherwise only the first letter goes down (EmailAddress -> emailAddress).
    private static string LowerFirst(string word) =>
        word.Any(char.IsLower) ? char.ToLowerInvariant(word[0]) + word[1..] : word.ToLowerInvariant();
}
