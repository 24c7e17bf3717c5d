namespace ThreatConnect.Values;

// The part of a value that a message shows; the value may be long.
internal static class Excerpt
{
    private const int Longest = 64;

    public static string Of(string value) => value.Length <= Longest ? value : string.Concat(value.AsSpan(0, Longest), "…");

    // The message for a text over its limit.
    public static string ExplainTooLong(string member, string value, int maximum) =>
        $"{member} may have {maximum} characters, and this has {value.Length}: \"{Of(value)}\".";
}
