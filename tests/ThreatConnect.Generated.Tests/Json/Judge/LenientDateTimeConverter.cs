using System.Text.Json;
using System.Text.Json.Serialization;
using ThreatConnect.Values;

namespace ThreatConnect.Tests.Json;

// Reads the platform's eight forms of a date and time, and writes the one that its SDKs send: UTC, to the second. A time without a zone
// is UTC; a value that is not a date is null.
internal sealed class LenientDateTimeConverter : JsonConverter<DateTimeOffset?>
{
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return HasZone(ref reader) && reader.TryGetDateTimeOffset(out var exact) ? exact : WireDate.TryParse(reader.GetString());
            case JsonTokenType.Number:
                return reader.TryGetInt64(out var milliseconds) ? WireDate.FromMilliseconds(milliseconds) : null;
            default:
                reader.Skip();
                return null;
        }
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        if (value is { } time)
        {
            writer.WriteStringValue(WireDate.ToText(time));
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    // Without this check .NET would read a time without a zone in the machine's own zone.
    private static bool HasZone(ref Utf8JsonReader reader)
    {
        var text = reader.ValueSpan;
        return text.Length >= 20 && (text[^1] == 'Z' || text[^6] is (byte)'+' or (byte)'-');
    }
}
