using System.Buffers;

namespace ThreatConnect.Values;

// The part of a value that a message shows; the value may be long.
internal static class Excerpt
{
    private const int Longest = 64;

    private static readonly SearchValues<char> s_endsOfHost = SearchValues.Create("/?#'\" \r\n");

    // Enough to recognize an address; the value of an indicator in it may be of any length.
    private const int LongestTarget = 256;

    public static string Of(string value) => value.Length <= Longest ? value : string.Concat(value.AsSpan(0, Longest), "…");

    // The beginning of a text, at most so many characters.
    public static string Of(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = length - 1;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), "…");
    }

    // The path and query of a request.
    public static string OfTarget(string target) => Of(target, LongestTarget);

    // A text without what stands before the host of addresses in it: a user name and a password.
    public static string WithoutUserInfo(string text)
    {
        const string Authority = "://";
        for (var at = 0; (at = text.IndexOf(Authority, at, StringComparison.Ordinal)) >= 0;)
        {
            at += Authority.Length;
            var length = text.AsSpan(at).IndexOfAny(s_endsOfHost);
            var host = text.AsSpan(at, length < 0 ? text.Length - at : length).LastIndexOf('@');
            text = host < 0 ? text : $"{text[..at]}***{text[(at + host)..]}";
        }

        return text;
    }

    // The message for a text over its limit.
    public static string ExplainTooLong(string member, string value, int maximum) =>
        $"{member} may have {maximum} characters, and this has {value.Length}: \"{Of(value)}\".";
}
