using System.Buffers;
using System.Globalization;
using System.Text;

namespace ThreatConnect.Values;

// The part of a value that a message shows. The value may be long, and its control characters and those that change the direction of a text
// would make a log show something else than it holds.
internal static class Excerpt
{
    private const int Longest = 64;
    private const int LongestOfOdd = 128;

    private static readonly SearchValues<char> s_endsOfHost = SearchValues.Create("/?#'\" \r\n");

    // Enough to recognize an address; the value of an indicator in it may be of any length.
    private const int LongestTarget = 256;

    public static string Of(string value) => Escape(Of(value, Longest + 1));

    // A value that may be odd at its end.
    public static string OfOdd(string value) => Escape(Of(value, LongestOfOdd + 1));

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

    // The text with its invisible characters, and halves of surrogate pairs, as C# writes them: a line break is \u000A.
    public static string Escape(string text)
    {
        StringBuilder? escaped = null;
        for (int start = 0, length; start < text.Length; start += length)
        {
            var isWhole = Rune.DecodeFromUtf16(text.AsSpan(start), out var character, out length) == OperationStatus.Done;
            if (!isWhole || IsInvisible(character))
            {
                escaped ??= new StringBuilder(text, 0, start, text.Length + 16);
                escaped.Append(Escape(isWhole ? character.Value : text[start]));
            }
            else
            {
                escaped?.Append(text, start, length);
            }
        }

        return escaped?.ToString() ?? text;
    }

    private static string Escape(int code) => code > char.MaxValue ? $"\\U{code:X8}" : $"\\u{code:X4}";

    // Control characters; separators of lines and paragraphs; and formatting characters, which have no width or change the direction.
    private static bool IsInvisible(Rune character) => Rune.GetUnicodeCategory(character) is UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
