using System.Text;
using System.Text.Json;

namespace ThreatConnect.Json;

// Decodes texts, and rejects those that are not valid.
internal static class Utf8Text
{
    private const string Reason = "A text contains invalid UTF-8 or an unpaired surrogate.";

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Decodes a text without escapes.
    public static string Decode(ReadOnlySpan<byte> utf8)
    {
        // Of ASCII, this encoding makes the same text in one pass.
        if (Ascii.IsValid(utf8))
        {
            return Encoding.Latin1.GetString(utf8);
        }

        try
        {
            return s_strict.GetString(utf8);
        }
        catch (DecoderFallbackException exception)
        {
            throw new JsonException(Reason, exception);
        }
    }

    // Decodes the text that a reader is at, with its escapes.
    public static string Decode(ref readonly Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException(Reason, exception);
        }
    }
}
