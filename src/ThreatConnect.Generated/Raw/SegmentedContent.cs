using System.Buffers;
using System.Net;

namespace ThreatConnect.Raw;

// Writes many pieces of memory to the connection, small ones together.
internal sealed class SegmentedContent(IEnumerable<ReadOnlyMemory<byte>> pieces, long length, Action<bool> waiting) : HttpContent
{
    private const int BufferLength = 64 * 1024;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

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
