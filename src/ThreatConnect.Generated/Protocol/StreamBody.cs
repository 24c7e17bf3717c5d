using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;

namespace ThreatConnect.Protocol;

// A body that is read while it is sent, from the current position of the stream. The stream stays open.
internal sealed class StreamBody : RawBody
{
    private readonly Stream _stream;
    private readonly long _start;
    private readonly IProgress<long>? _progress;
    private readonly string _contentType;

    public StreamBody(
        Stream stream,
        IProgress<long>? progress,
        string contentType = "application/octet-stream",
        [CallerArgumentExpression(nameof(stream))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(stream, parameter);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read; give one that is open for reading.", parameter);
        }

        // An empty file is a file; the end of another one is what a program leaves behind that wrote or read it.
        if (stream is { CanSeek: true, Length: > 0 } && stream.Position >= stream.Length)
        {
            throw new ArgumentException(
                $"The stream is at its end (position {stream.Position} of {stream.Length}), so nothing would be sent; "
                + "set its Position to 0.",
                parameter);
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

// Copies a stream to the connection and reports the number of bytes after each part.
internal sealed class StreamedContent(Stream source, Action<bool> waiting, IProgress<long>? progress) : HttpContent
{
    private const int PartLength = 80 * 1024;

    private readonly long? _length = source.CanSeek ? source.Length - source.Position : null;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var part = ArrayPool<byte>.Shared.Rent(PartLength);
        try
        {
            var total = 0L;
            while (true)
            {
                waiting(false);
                var count = await source.ReadAsync(part.AsMemory(0, PartLength), cancellationToken).ConfigureAwait(false);
                waiting(true);
                if (count == 0)
                {
                    return;
                }

                await stream.WriteAsync(part.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
                total += count;
                progress?.Report(total);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(part);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _length ?? 0;
        return _length is not null;
    }
}
