using System.Text.Json;
using ThreatConnect.Reading;
using ThreatConnect.Runtime;

namespace ThreatConnect.Raw;

/// <summary>The body of a request.</summary>
internal abstract class RawBody
{
    /// <summary>Whether it can be sent a second time.</summary>
    public virtual bool IsRepeatable => true;

    /// <summary>Bytes that are there already.</summary>
    public static BytesBody Of(ReadOnlyMemory<byte> bytes, string contentType) => new BytesBody(bytes, contentType);

    /// <summary>Checks a model of the document and writes it as JSON.</summary>
    /// <exception cref="ArgumentException">The model cannot be sent.</exception>
    public static BytesBody Of<T>(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        (value as IRequestBody)?.Validate();
        return Of(JsonSerializer.SerializeToUtf8Bytes(value, Models.TypeOf<T>()), "application/json; charset=utf-8");
    }

    /// <summary>Checks a model of the document and writes it as the content of batches has it.</summary>
    /// <exception cref="ArgumentException">The model cannot be sent.</exception>
    public static void WriteInBatch<T>(Utf8JsonWriter writer, T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        (value as IRequestBody)?.Validate();
        JsonSerializer.Serialize(writer, value, Models.InBatch<T>());
    }

    /// <summary>The content of one attempt.</summary>
    /// <param name="waiting">Told true when the connection is waited for, and false when it is not the connection that takes its time.</param>
    public abstract HttpContent ToContent(Action<bool> waiting);
}
