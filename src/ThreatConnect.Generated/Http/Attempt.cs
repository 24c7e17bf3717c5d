using System.Buffers;
using System.Net.Http.Headers;
using ThreatConnect.Raw;

namespace ThreatConnect.Http;

/// <summary>One attempt: sends a request and takes in the whole answer. The clock runs only while nothing comes.</summary>
internal sealed class Attempt(HttpMessageInvoker invoker, TimeSpan timeout, TimeProvider time, ProductInfoHeaderValue userAgent)
{
    private const int FirstBuffer = 16 * 1024;

    // What a server announces it need not send; the buffer grows with what really comes.
    private const int LargestFirstBuffer = 16 * 1024 * 1024;

    public async Task<RawResponse> SendAsync(RawRequest request, Uri address, CancellationToken cancellationToken)
    {
        using var idle = new CancellationTokenSource(timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(idle.Token, cancellationToken);
        using var message = ToMessage(request, address);
        try
        {
            using var response = await invoker.SendAsync(message, either.Token).ConfigureAwait(false);
            response.RequestMessage ??= message;
            var (buffer, length) = await ReadAsync(response.Content, idle, either.Token).ConfigureAwait(false);
            return new RawResponse(request.Method, address.PathAndQuery, response, buffer, length);
        }
        catch (OperationCanceledException exception) when (idle.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new AttemptTimeoutException(timeout, exception);
        }
    }

    private HttpRequestMessage ToMessage(RawRequest request, Uri address)
    {
        var message = new HttpRequestMessage(request.Method, address);
        message.Headers.Accept.ParseAdd("application/json");
        message.Headers.UserAgent.Add(userAgent);
        if (request.Body is { } body)
        {
            message.Content = new ReadOnlyMemoryContent(body.Bytes);
            message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(body.ContentType);
        }

        return message;
    }

    private async Task<(byte[] Buffer, int Length)> ReadAsync(HttpContent content, CancellationTokenSource idle, CancellationToken cancellationToken)
    {
        var announced = content.Headers.ContentLength is { } bytes and > 0 ? (int)Math.Min(bytes, LargestFirstBuffer - 1) + 1 : FirstBuffer;
        var buffer = ArrayPool<byte>.Shared.Rent(announced);
        var length = 0;
        try
        {
            var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using var disposal = stream.ConfigureAwait(false);
            while (true)
            {
                idle.CancelAfter(timeout);
                var count = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
                if (count == 0)
                {
                    return (buffer, length);
                }

                length += count;
                if (length == buffer.Length)
                {
                    buffer = Grow(buffer);
                }
            }
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    // 0x7FFFFFC7 is Array.MaxLength.
    internal static byte[] Grow(byte[] buffer, int largest = 0x7FFFFFC7)
    {
        if (buffer.Length >= largest)
        {
            throw new AnswerTooLargeException(largest);
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(buffer.Length * 2L, largest));
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
