using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThreatConnect.Tests.Json;

// Reads a boolean that the platform sends as a boolean, a text, 1 or 0; anything else is null.
internal sealed class LenientBooleanConverter : JsonConverter<bool?>
{
    public override bool? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.String:
                return ReadWord(reader.GetString());
            case JsonTokenType.Number:
                return reader.TryGetInt32(out var number) ? ReadWord(number == 1 ? "1" : number == 0 ? "0" : null) : null;
            default:
                reader.Skip();
                return null;
        }
    }

    public override void Write(Utf8JsonWriter writer, bool? value, JsonSerializerOptions options)
    {
        if (value is { } truth)
        {
            writer.WriteBooleanValue(truth);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static bool? ReadWord(string? word)
    {
        if (word == "1" || string.Equals(word, "true", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return word == "0" || string.Equals(word, "false", StringComparison.OrdinalIgnoreCase) ? false : null;
    }
}
