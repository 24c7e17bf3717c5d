using System.Text.Json;
using ThreatConnect.Reading;
using ThreatConnect.Runtime;

namespace ThreatConnect.Raw;

// The body of a request.
internal abstract class RawBody
{
    // Whether it can be sent a second time.
    public virtual bool IsRepeatable => true;

    // Bytes that are there already.
    public static BytesBody Of(ReadOnlyMemory<byte> bytes, string contentType) => new BytesBody(bytes, contentType);

    // Checks a model of the document and writes it as JSON.
    public static BytesBody Of<T>(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        (value as IRequestBody)?.Validate();
        return Of(JsonSerializer.SerializeToUtf8Bytes(value, Models.TypeOf<T>()), "application/json; charset=utf-8");
    }

    // Checks a model of the document and writes it as the content of batches has it.
    public static void WriteInBatch<T>(Utf8JsonWriter writer, T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        (value as IRequestBody)?.Validate();
        JsonSerializer.Serialize(writer, value, Models.InBatch<T>());
    }

    // The content of one attempt.
    // waiting: told true when the connection is waited for, and false when it is not the connection that takes its time.
    public abstract HttpContent ToContent(Action<bool> waiting);
}
