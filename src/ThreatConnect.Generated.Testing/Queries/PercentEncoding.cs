using System.Text;

namespace ThreatConnect.Testing.Queries;

internal static class PercentEncoding
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Decodes exactly once, or throws for an incomplete escape sequence or bytes that are not valid UTF-8.
    public static string Decode(ReadOnlySpan<char> text, bool plusIsSpace)
    {
        if (!text.ContainsAny('%', '+'))
        {
            return text.ToString();
        }

        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var length = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '%')
            {
                bytes[length++] = ReadByte(text[(index + 1)..]);
                index += 2;
            }
            else
            {
                length += Encoding.UTF8.GetBytes(plusIsSpace && text[index] == '+' ? " " : text.Slice(index, 1), bytes.AsSpan(length));
            }
        }

        try
        {
            return s_strict.GetString(bytes, 0, length);
        }
        catch (DecoderFallbackException)
        {
            throw ApiError.NotProperlyFormed();
        }
    }

    private static byte ReadByte(ReadOnlySpan<char> text) =>
        text.Length >= 2 && byte.TryParse(text[..2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw ApiError.NotProperlyFormed();
}
