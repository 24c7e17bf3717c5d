using System.Text.Json;
using ThreatConnect.Reading;
using ThreatConnect.Runtime;

namespace ThreatConnect.Raw;

/// <summary>The body of a request, checked and written.</summary>
/// <param name="Bytes">What goes over the wire.</param>
/// <param name="ContentType">What the bytes are.</param>
internal sealed record RawBody(ReadOnlyMemory<byte> Bytes, string ContentType)
{
    /// <summary>Checks a model of the document and writes it as JSON.</summary>
    /// <exception cref="ArgumentException">The model cannot be sent.</exception>
    public static RawBody Of<T>(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        (value as IRequestBody)?.Validate();
        return new RawBody(JsonSerializer.SerializeToUtf8Bytes(value, Models.TypeOf<T>()), "application/json; charset=utf-8");
    }

    /// <summary>Checks a model of the document and writes it as the content of batches has it.</summary>
    /// <exception cref="ArgumentException">The model cannot be sent.</exception>
    public static void WriteInBatch<T>(Utf8JsonWriter writer, T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        (value as IRequestBody)?.Validate();
        JsonSerializer.Serialize(writer, value, Models.InBatch<T>());
    }
}
