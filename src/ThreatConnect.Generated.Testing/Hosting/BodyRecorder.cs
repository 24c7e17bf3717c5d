using Microsoft.AspNetCore.Http.Features;

namespace ThreatConnect.Testing.Hosting;

// Keeps the start of each body for the log, before anybody reads it: also of requests that are refused unread.
internal sealed class BodyRecorder
{
    private const int ChunkSize = 16 * 1024;

    private readonly int limit;

    public BodyRecorder(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit, nameof(SimulatorOptions.RequestBodyLogSize));
        this.limit = limit;
    }

    // The request with its body, which the context then still has in full.
    public async Task<SimulatedRequest> RecordAsync(SimulatedRequest request, HttpContext context)
    {
        if (!context.Features.GetRequiredFeature<IHttpRequestBodyDetectionFeature>().CanHaveBody)
        {
            return request;
        }

        var start = await ReadAsync(context.Request.Body, context.RequestAborted).ConfigureAwait(false);
        context.Request.Body = new ResumedStream(start, context.Request.Body);
        return request with { Body = start[..Math.Min(start.Length, limit)], IsBodyTruncated = start.Length > limit };
    }

    // One byte more than is kept tells whether there is more.
    private async Task<ReadOnlyMemory<byte>> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        var start = new MemoryStream();
        var chunk = new byte[(int)Math.Min(ChunkSize, limit + 1L)];
        while (start.Length <= limit)
        {
            var wanted = (int)Math.Min(chunk.Length, limit + 1L - start.Length);
            var count = await body.ReadAsync(chunk.AsMemory(0, wanted), cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                break;
            }

            start.Write(chunk, 0, count);
        }

        return start.GetBuffer().AsMemory(0, (int)start.Length);
    }
}
