using System.Text.Json;
using System.Text.Json.Serialization;
using ThreatConnect.Values;

namespace ThreatConnect.Json;

// Reads what only the instance knows the form of. A text of broken bytes or of half a surrogate pair is not found before someone asks for
// it, and then it would be too late to say that the answer cannot be used: so each is looked at here.
internal sealed class CheckedElementConverter : JsonConverter<JsonElement>
{
    public override JsonElement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var element = JsonElement.ParseValue(ref reader);
        try
        {
            Check(element);
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("A text holds broken bytes or half of a surrogate pair.", exception);
        }

        return element;
    }

    public override void Write(Utf8JsonWriter writer, JsonElement value, JsonSerializerOptions options) => value.WriteTo(writer);

    // No deeper than the reader lets an answer be.
    private static void Check(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    Check(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    _ = member.Name;
                    Check(member.Value);
                }

                break;
            default:
                break;
        }
    }
}
