using System.Net.Http.Headers;

namespace ThreatConnect.Raw;

/// <summary>A body that is read while it is sent, from where the stream stands. The stream stays open.</summary>
internal sealed class StreamBody : RawBody
{
    private readonly Stream _stream;
    private readonly long _start;
    private readonly IProgress<long>? _progress;

    public StreamBody(Stream stream, IProgress<long>? progress)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read; give one that is open for reading.", nameof(stream));
        }

        (_stream, _progress) = (stream, progress);
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
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return content;
    }
}
