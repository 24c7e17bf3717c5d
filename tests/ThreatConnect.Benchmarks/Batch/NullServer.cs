using System.Net;

namespace ThreatConnect.Benchmarks;

// Takes the content of every job, and responds that all of it was written.
internal sealed class NullServer : HttpMessageHandler
{
    private static readonly byte[] s_response = """{"status":"Success","data":{"batchStatus":{"id":1,"status":"Completed","errorCount":0}}}"""u8.ToArray();

    private long _length;

    // The bytes that it was sent.
    public long Length => Volatile.Read(ref _length);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var counting = new CountingStream();
        await request.Content!.CopyToAsync(counting, cancellationToken);
        Interlocked.Add(ref _length, counting.Count);
        var content = new ByteArrayContent(s_response) { Headers = { ContentType = new("application/json") } };
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
    }

    private sealed class CountingStream : MemoryStream
    {
        public long Count { get; private set; }

        public override void Write(byte[] buffer, int offset, int count) => Count += count;

        public override void Write(ReadOnlySpan<byte> buffer) => Count += buffer.Length;

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            Count += count;
            return Task.CompletedTask;
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Count += buffer.Length;
            return ValueTask.CompletedTask;
        }
    }
}
