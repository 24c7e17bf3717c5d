using System.Globalization;
using System.Text;

namespace ThreatConnect.Protocol;

// A text, and what it is when its escapes are resolved: \u002B and \/ of JSON, %2B of addresses, &#43; and &#x2B; of HTML. Each character
// knows where it begins in the original; the last one knows where it ends.
internal sealed record EscapedText(string Text, int[] Starts)
{
    private const int LongestReference = 10;

    public static EscapedText Of(string text) => new(text, [.. Enumerable.Range(0, text.Length + 1)]);

    // Resolves one level of escapes; returns null if there are none.
    public EscapedText? Unescape()
    {
        var text = new StringBuilder(Text.Length);
        var starts = new List<int>(Text.Length + 1);
        for (var position = 0; position < Text.Length;)
        {
            var (character, length) = Read(Text.AsSpan(position));
            text.Append(character);
            starts.Add(Starts[position]);
            position += length;
        }

        starts.Add(Starts[^1]);
        return text.Length == Text.Length ? null : new EscapedText(text.ToString(), [.. starts]);
    }

    private static (char Character, int Length) Read(ReadOnlySpan<char> text) => text switch
    {
        ['%', _, _, ..] when TryReadHex(text.Slice(1, 2), out var code) => (code, 3),
        ['\\', 'u', _, _, _, _, ..] when TryReadHex(text.Slice(2, 4), out var code) => (code, 6),
        ['\\', var escaped, ..] => (escaped, 2),
        ['&', '#', ..] => ReadReference(text),
        _ => (text[0], 1),
    };

    private static (char Character, int Length) ReadReference(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestReference)].IndexOf(';');
        if (end < 0)
        {
            return (text[0], 1);
        }

        var isHex = text[2] is 'x' or 'X';
        return TryRead(text[(isHex ? 3 : 2)..end], isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, out var code)
            ? (code, end + 1)
            : (text[0], 1);
    }

    private static bool TryReadHex(ReadOnlySpan<char> digits, out char code) => TryRead(digits, NumberStyles.AllowHexSpecifier, out code);

    private static bool TryRead(ReadOnlySpan<char> digits, NumberStyles style, out char code)
    {
        var isRead = ushort.TryParse(digits, style, CultureInfo.InvariantCulture, out var number);
        code = (char)number;
        return isRead;
    }
}
