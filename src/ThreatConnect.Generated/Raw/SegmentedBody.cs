using System.Net.Http.Headers;

namespace ThreatConnect.Raw;

// A body that lies in many pieces of memory, which are sent as they are.
internal sealed class SegmentedBody(IEnumerable<ReadOnlyMemory<byte>> pieces, long length, string contentType) : RawBody
{
    public override HttpContent ToContent(Action<bool> waiting)
    {
        var content = new SegmentedContent(pieces, length, waiting);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return content;
    }
}
