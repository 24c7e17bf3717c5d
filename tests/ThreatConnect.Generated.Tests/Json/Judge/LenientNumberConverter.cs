using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThreatConnect.Tests.Json;

// Reads a number that the platform sends as a number or a text, whole or with a fraction; an empty text and infinity are null.
internal sealed class LenientNumberConverter<T> : JsonConverter<T?>
    where T : struct, INumber<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Number:
                return Exact(ref reader) ?? Parse(reader.ValueSpan);
            case JsonTokenType.String:
                return Parse(System.Text.Encoding.UTF8.GetBytes(reader.GetString()!));
            default:
                reader.Skip();
                return null;
        }
    }

    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            default:
                throw new JsonException($"{typeof(T)} is not a number type of the document.");
        }
    }

    // The usual case. The comparisons of types cost nothing at run time.
    private static T? Exact(ref Utf8JsonReader reader)
    {
        if (typeof(T) == typeof(int))
        {
            return reader.TryGetInt32(out var number) ? (T)(object)number : null;
        }

        if (typeof(T) == typeof(long))
        {
            return reader.TryGetInt64(out var number) ? (T)(object)number : null;
        }

        if (typeof(T) == typeof(double))
        {
            return reader.TryGetDouble(out var number) && double.IsFinite(number) ? (T)(object)number : null;
        }

        return typeof(T) == typeof(decimal) && reader.TryGetDecimal(out var exact) ? (T)(object)exact : null;
    }

    // A whole number may have a fraction ("3.0"), and a confidence may be a double: it is rounded, as the vendor's SDK does.
    private static T? Parse(ReadOnlySpan<byte> digits)
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
