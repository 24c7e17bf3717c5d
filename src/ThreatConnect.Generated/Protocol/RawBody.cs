using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using ThreatConnect.Json;

namespace ThreatConnect.Protocol;

// The body of a request.
internal abstract class RawBody
{
    // Whether it can be sent a second time.
    public virtual bool IsRepeatable => true;

    public static BytesBody Of(ReadOnlyMemory<byte> bytes, string contentType) => new(bytes, contentType);

    // Throws an ArgumentException when the model cannot be sent.
    public static BytesBody Of(object? model, [CallerArgumentExpression(nameof(model))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(model, parameter);
        return Of(RequestJson.Write(model), "application/json; charset=utf-8");
    }

    // Creates the content of one attempt. It passes true when it waits for the connection, and false when it waits for something else.
    public abstract HttpContent ToContent(Action<bool> waiting);
}

internal sealed class BytesBody(ReadOnlyMemory<byte> bytes, string contentType) : RawBody
{
    public ReadOnlyMemory<byte> Bytes => bytes;

    public override HttpContent ToContent(Action<bool> waiting)
    {
        var content = new ReadOnlyMemoryContent(bytes);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return content;
    }
}
