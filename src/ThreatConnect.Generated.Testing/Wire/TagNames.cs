namespace ThreatConnect.Testing.Wire;

internal static class TagNames
{
    private const int MaximumLength = 128;

    // evidence.md §7.7: a tag's name has at most 128 characters.
    public static string Check(string? name) => string.IsNullOrWhiteSpace(name) || name.Length > MaximumLength
        ? throw ApiError.Length("name", "tag", MaximumLength)
        : name;
}
