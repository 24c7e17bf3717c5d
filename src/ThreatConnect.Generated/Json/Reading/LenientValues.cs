using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using ThreatConnect.Values;

namespace ThreatConnect.Json;

// Reads values of unusual forms: a number that is sent as a text, a boolean as a number, a date in one of the rarer forms. The reader is at
// a value that is neither an object nor an array.
internal static class LenientValues
{
    // Reads a text that the platform sends as a text, a number or a boolean.
    public static string Text(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String => Utf8Text.Decode(in json),
        JsonTokenType.Number => Encoding.UTF8.GetString(json.ValueSpan),
        JsonTokenType.True => "true",
        _ => "false",
    };

    // Reads a boolean that the platform sends as a boolean, a text, 1 or 0; anything else is null.
    public static bool? Boolean(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String => Boolean(Utf8Text.Decode(in json)),
        JsonTokenType.Number when json.TryGetInt32(out var number) => number switch { 1 => true, 0 => false, _ => null },
        _ => null,
    };

    // Reads the platform's eight forms of a date and time. A time without a zone is UTC; a value that is not a date is null.
    public static DateTimeOffset? Date(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String when HasZone(json.ValueSpan) && TryReadExact(ref json) is { } exact => exact,
        JsonTokenType.String => WireDate.TryParse(Utf8Text.Decode(in json)),
        JsonTokenType.Number when json.TryGetInt64(out var milliseconds) => WireDate.FromMilliseconds(milliseconds),
        _ => null,
    };

    // Reads a number that the platform sends as a number or a text, whole or with a fraction; an empty text and infinity are null.
    public static T? Number<T>(ref Utf8JsonReader json)
        where T : struct, INumber<T> => json.TokenType switch
        {
            JsonTokenType.Number => Number<T>(json.ValueSpan),
            JsonTokenType.String => Number<T>(Encoding.UTF8.GetBytes(Utf8Text.Decode(in json))),
            _ => null,
        };

    // Reads an id that the platform sends as a number or a text of digits.
    public static long? Id(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.Number when json.TryGetInt64(out var number) => number,
        JsonTokenType.String when long.TryParse(
            Utf8Text.Decode(in json), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static bool? Boolean(string word) =>
        word == "1" || string.Equals(word, "true", StringComparison.OrdinalIgnoreCase) ? true
        : word == "0" || string.Equals(word, "false", StringComparison.OrdinalIgnoreCase) ? false
        : null;

    // Without this check .NET would read a time without a zone in the machine's own zone.
    private static bool HasZone(ReadOnlySpan<byte> text) =>
        text.Length >= 20 && (text[^1] == 'Z' || text[^6] is (byte)'+' or (byte)'-');

    private static DateTimeOffset? TryReadExact(ref Utf8JsonReader json)
    {
        try
        {
            return json.TryGetDateTimeOffset(out var exact) ? exact : null;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("A text contains an unpaired surrogate.", exception);
        }
    }

    // A whole number may have a fraction ("3.0"), and a confidence may be a double: it is rounded, as the vendor's SDK does.
    private static T? Number<T>(ReadOnlySpan<byte> digits)
        where T : struct, INumber<T>
    {
        if (T.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && T.IsFinite(number))
        {
            return number;
        }

        if (!decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var fraction))
        {
            return null;
        }

        try
        {
            return T.CreateChecked(Math.Round(fraction, MidpointRounding.AwayFromZero));
        }
        catch (OverflowException)
        {
            // It is out of every range of the document.
            return null;
        }
    }
}
