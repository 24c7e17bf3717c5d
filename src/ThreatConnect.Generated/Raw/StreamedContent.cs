using System.Buffers;
using System.Net;

namespace ThreatConnect.Raw;

// Copies a stream to the connection and says after each part how many bytes have gone.
internal sealed class StreamedContent(Stream source, Action<bool> waiting, IProgress<long>? progress) : HttpContent
{
    private const int PartLength = 80 * 1024;

    private readonly long? _length = source.CanSeek ? source.Length - source.Position : null;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

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
