using System.Buffers;
using System.Globalization;
using System.Text;

namespace ThreatConnect.Protocol;

// A text, and what it is when its escapes are resolved: \u002B and \/ of JSON, %2B of addresses, &#43;, &#x2B; and &amp; of HTML. Each
// character knows where it begins in the original; the last one knows where it ends.
internal sealed record EscapedText(string Text, int[] Starts)
{
    // Each escape begins with one of them.
    public const string Marks = "%\\&";

    private const int LongestReference = 10;

    public static EscapedText Of(string text) => new(text, [.. Enumerable.Range(0, text.Length + 1)]);

    // Resolves one level of escapes; returns null if there are none.
    public EscapedText? Unescape()
    {
        var text = new StringBuilder(Text.Length);
        var starts = new List<int>(Text.Length + 1);
        for (var position = 0; position < Text.Length;)
        {
            var (code, length) = Read(Text.AsSpan(position));
            var isPair = code > char.MaxValue;
            text.Append(isPair ? char.ConvertFromUtf32(code) : (char)code);
            starts.AddRange(Enumerable.Repeat(Starts[position], isPair ? 2 : 1));
            position += length;
        }

        starts.Add(Starts[^1]);
        return text.Length == Text.Length ? null : new EscapedText(text.ToString(), [.. starts]);
    }

    // The first character, as a code point or half of one.
    private static (int Code, int Length) Read(ReadOnlySpan<char> text) => text switch
    {
        ['%', _, _, ..] => ReadBytes(text),
        ['\\', 'u', _, _, _, _, ..] when TryReadHex(text.Slice(2, 4), out var code) => (code, 6),
        ['\\', var escaped, ..] => (escaped, 2),
        ['&', '#', ..] => ReadReference(text),
        ['&', 'a', 'm', 'p', ';', ..] => ('&', 5),
        ['&', 'l', 't', ';', ..] => ('<', 4),
        ['&', 'g', 't', ';', ..] => ('>', 4),
        ['&', 'q', 'u', 'o', 't', ';', ..] => ('"', 6),
        ['&', 'a', 'p', 'o', 's', ';', ..] => ('\'', 6),
        _ => (text[0], 1),
    };

    // A character of an address is escaped as the bytes of UTF-8.
    private static (int Code, int Length) ReadBytes(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[4];
        var count = 0;
        while (count < bytes.Length && text[(3 * count)..] is ['%', var high, var low, ..] && TryReadHex([high, low], out var value))
        {
            bytes[count++] = (byte)value;
        }

        if (count == 0)
        {
            return (text[0], 1);
        }

        return Rune.DecodeFromUtf8(bytes[..count], out var rune, out var read) == OperationStatus.Done
            ? (rune.Value, 3 * read)
            : (bytes[0], 3);
    }

    private static (int Code, int Length) ReadReference(ReadOnlySpan<char> text)
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

    private static bool TryReadHex(ReadOnlySpan<char> digits, out int code) => TryRead(digits, NumberStyles.AllowHexSpecifier, out code);

    private static bool TryRead(ReadOnlySpan<char> digits, NumberStyles style, out int code) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out code) && (code <= char.MaxValue || Rune.IsValid(code));
}
