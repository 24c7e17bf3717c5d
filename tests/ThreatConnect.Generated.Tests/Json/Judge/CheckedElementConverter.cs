using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThreatConnect.Tests.Json;

// Reads members whose form only the instance knows. JsonElement reports invalid UTF-8 and unpaired surrogates only when a text is read,
// which is too late to reject the response. So all texts are read here.
internal sealed class CheckedElementConverter : JsonConverter<JsonElement>
{
    public override JsonElement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var element = JsonElement.ParseValue(ref reader);
        try
        {
            ReadTexts(element);
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("A text contains invalid UTF-8 or an unpaired surrogate.", exception);
        }

        return element;
    }

    public override void Write(Utf8JsonWriter writer, JsonElement value, JsonSerializerOptions options) => value.WriteTo(writer);

    // The reader limits the depth.
    private static void ReadTexts(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    ReadTexts(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    _ = member.Name;
                    ReadTexts(member.Value);
                }

                break;
            default:
                break;
        }
    }
}
