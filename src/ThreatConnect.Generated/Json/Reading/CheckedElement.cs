using System.Text.Json;

namespace ThreatConnect.Json;

// Reads values whose form only the instance knows. JsonElement reports invalid UTF-8 and unpaired surrogates only when a text is read,
// which is too late to reject the response. So all texts are read here.
internal static class CheckedElement
{
    public static JsonElement Read(ref Utf8JsonReader json)
    {
        var element = JsonElement.ParseValue(ref json);
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
