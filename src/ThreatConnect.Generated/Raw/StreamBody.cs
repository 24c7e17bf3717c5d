using System.Net.Http.Headers;

namespace ThreatConnect.Raw;

// A body that is read while it is sent, from where the stream stands. The stream stays open.
internal sealed class StreamBody : RawBody
{
    private readonly Stream _stream;
    private readonly long _start;
    private readonly IProgress<long>? _progress;
    private readonly string _contentType;

    public StreamBody(Stream stream, IProgress<long>? progress, string contentType = "application/octet-stream")
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read; give one that is open for reading.", nameof(stream));
        }

        (_stream, _progress, _contentType) = (stream, progress, contentType);
        _start = stream.CanSeek ? stream.Position : 0;
    }

    public override bool IsRepeatable => _stream.CanSeek;

    public override HttpContent ToContent(Action<bool> waiting)
    {
        if (_stream.CanSeek)
        {
            _stream.Position = _start;
        }

        var content = new StreamedContent(_stream, waiting, _progress);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(_contentType);
        return content;
    }
}
