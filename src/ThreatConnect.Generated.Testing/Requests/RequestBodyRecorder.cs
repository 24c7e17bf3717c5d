using Microsoft.AspNetCore.Http.Features;

namespace ThreatConnect.Testing.Requests;

// Records the start of each body before it is read: also for requests that are rejected without reading it.
internal sealed class RequestBodyRecorder
{
    private const int ChunkSize = 16 * 1024;

    private readonly int _limit;

    public RequestBodyRecorder(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit, nameof(SimulatorOptions.RequestBodyLogSize));
        _limit = limit;
    }

    // Returns the request with its body. The context still has the whole body.
    public async Task<SimulatedRequest> RecordAsync(SimulatedRequest request, HttpContext context)
    {
        if (!context.Features.GetRequiredFeature<IHttpRequestBodyDetectionFeature>().CanHaveBody)
        {
            return request;
        }

        var start = await ReadAsync(context.Request.Body, context.RequestAborted).ConfigureAwait(false);
        context.Request.Body = new ResumedStream(start, context.Request.Body);
        return request with { Body = start[..Math.Min(start.Length, _limit)], IsBodyTruncated = start.Length > _limit };
    }

    // Reads one byte more than the limit, to know whether the body is longer.
    private async Task<ReadOnlyMemory<byte>> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        var start = new MemoryStream();
        var chunk = new byte[(int)Math.Min(ChunkSize, _limit + 1L)];
        while (start.Length <= _limit)
        {
            var wanted = (int)Math.Min(chunk.Length, _limit + 1L - start.Length);
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

// A body whose start was read already.
internal sealed class ResumedStream(ReadOnlyMemory<byte> start, Stream rest) : Stream
{
    private ReadOnlyMemory<byte> _left = start;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_left.IsEmpty)
        {
            return rest.ReadAsync(buffer, cancellationToken);
        }

        var count = Math.Min(buffer.Length, _left.Length);
        _left[..count].CopyTo(buffer);
        _left = _left[count..];
        return ValueTask.FromResult(count);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    // Kestrel does not allow synchronous reads, and no code here needs them.
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
