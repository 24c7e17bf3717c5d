using System.Buffers;
using System.Net;
using System.Net.Http.Headers;

namespace ThreatConnect.Protocol;

// A body in many segments of memory, which are sent as they are.
internal sealed class SegmentedBody(IEnumerable<ReadOnlyMemory<byte>> pieces, long length, string contentType) : RawBody
{
    public override HttpContent ToContent(Action<bool> waiting)
    {
        var content = new SegmentedContent(pieces, length, waiting);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return content;
    }
}

// Writes many segments of memory to the connection, small ones together.
internal sealed class SegmentedContent(IEnumerable<ReadOnlyMemory<byte>> pieces, long length, Action<bool> waiting) : HttpContent
{
    private const int BufferLength = 64 * 1024;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            var used = 0;
            foreach (var piece in pieces)
            {
                if (used + piece.Length > buffer.Length)
                {
                    waiting(true);
                    await stream.WriteAsync(buffer.AsMemory(0, used), cancellationToken).ConfigureAwait(false);
                    used = 0;
                }

                if (piece.Length > buffer.Length)
                {
                    waiting(true);
                    await stream.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
                    continue;
                }

                piece.CopyTo(buffer.AsMemory(used));
                used += piece.Length;
            }

            waiting(true);
            await stream.WriteAsync(buffer.AsMemory(0, used), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    protected override bool TryComputeLength(out long computed)
    {
        computed = length;
        return true;
    }
}
