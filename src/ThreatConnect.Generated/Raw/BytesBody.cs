using System.Net.Http.Headers;

namespace ThreatConnect.Raw;

// A body whose bytes are there already.
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
