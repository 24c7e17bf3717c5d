namespace ThreatConnect.Runtime;

// What a message shows of a value, which may be long.
internal static class Excerpt
{
    private const int Longest = 64;

    // The value, or its beginning.
    public static string Of(string value) => value.Length <= Longest ? value : string.Concat(value.AsSpan(0, Longest), "…");
}
