using System.Globalization;
using System.Text;

namespace ThreatConnect.Tests.Properties;

/// <summary>The tests' own judge of texts in addresses, written from RFC 3986 and not from what the client does.</summary>
internal static class Decoder
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a text is one that UTF-8 can carry.</summary>
    public static bool CanBeCarried(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Encodes a text with no safe characters but the unreserved ones.</summary>
    public static string Encode(string text) =>
        string.Concat(s_strict.GetBytes(text).Select(value => IsUnreserved((char)value) ? ((char)value).ToString() : "%" + value.ToString("X2", CultureInfo.InvariantCulture)));

    /// <summary>Decodes a text once; null when it holds anything but unreserved characters and percent signs with two digits.</summary>
    public static string? DecodeOnce(string encoded)
    {
        var bytes = new List<byte>();
        for (var index = 0; index < encoded.Length; index++)
        {
            if (encoded[index] == '%' && byte.TryParse(encoded.AsSpan(index + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                bytes.Add(value);
                index += 2;
            }
            else if (IsUnreserved(encoded[index]))
            {
                bytes.Add((byte)encoded[index]);
            }
            else
            {
                return null;
            }
        }

        return s_strict.GetString([.. bytes]);
    }

    private static bool IsUnreserved(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_' or '~';
}
