namespace ThreatConnect.Runtime;

// How a text over its limit is refused, wherever that is.
internal static class TooLong
{
    public static string Explain(string member, string value, int maximum) =>
        $"{member} may have {maximum} characters, and this has {value.Length}: \"{Excerpt.Of(value)}\".";
}
