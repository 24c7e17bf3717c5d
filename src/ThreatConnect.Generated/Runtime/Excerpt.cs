namespace ThreatConnect.Runtime;

/// <summary>What a message shows of a value, which may be long.</summary>
internal static class Excerpt
{
    private const int Longest = 64;

    /// <summary>The value, or its beginning.</summary>
    public static string Of(string value) => value.Length <= Longest ? value : string.Concat(value.AsSpan(0, Longest), "…");
}
