using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ThreatConnect.Tests.Json;

// Reads a list where the platform sends an array, a single object, null or an empty text.
internal sealed class LenientListConverter<T> : JsonConverter<IReadOnlyList<T>>
{
    public override IReadOnlyList<T>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var info = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        var items = new List<T>();
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Add(ref reader, info, items);
                break;
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    Add(ref reader, info, items);
                }

                break;
            default:
                break;
        }

        return items;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options)
    {
        var info = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (var item in value)
        {
            JsonSerializer.Serialize(writer, item, info);
        }

        writer.WriteEndArray();
    }

    private static void Add(ref Utf8JsonReader reader, JsonTypeInfo<T> info, List<T> items)
    {
        if (JsonSerializer.Deserialize(ref reader, info) is { } item)
        {
            items.Add(item);
        }
    }
}
