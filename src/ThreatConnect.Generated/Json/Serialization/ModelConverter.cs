using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThreatConnect.Json;

// Reads and writes a model for System.Text.Json as the client does. The options of the caller change nothing about the members.
internal sealed class ModelConverter<T> : JsonConverter<T>
    where T : class, IModel<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var json = new JsonScanner(BytesOf(document.RootElement, options));
        try
        {
            return T.Read(ref json);
        }
        catch (ArgumentException exception)
        {
            // A request checks its values when they are set.
            throw new JsonException(exception.Message, exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonMembers.WriteObject(writer, value, isBatch: false);

    // As they came; without their comments, if the options allow some.
    private static ReadOnlySpan<byte> BytesOf(JsonElement element, JsonSerializerOptions options)
    {
        if (options.ReadCommentHandling == JsonCommentHandling.Disallow)
        {
            return JsonMarshal.GetRawUtf8Value(element);
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, RequestJson.Options))
        {
            element.WriteTo(writer);
        }

        return buffer.WrittenSpan;
    }
}
