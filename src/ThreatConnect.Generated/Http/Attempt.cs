using System.Buffers;
using System.Globalization;
using System.Net.Http.Headers;
using ThreatConnect.Protocol;

namespace ThreatConnect.Http;

// Sends a request once and reads the whole response, or the beginning of a file. The idle timeout runs only while nothing is transferred.
internal sealed class Attempt(HttpMessageInvoker invoker, ThreatConnectClientOptions options)
{
    private const int FirstBuffer = 16 * 1024;

    // Enough to distinguish a file from an error of the platform.
    private const int BeginningOfFile = 4 * 1024;

    // A server may announce more than it sends; the buffer grows with the content.
    private const int LargestFirstBuffer = 16 * 1024 * 1024;

    private readonly ProductInfoHeaderValue _userAgent = options.ApplicationName is { } name
        ? new ProductInfoHeaderValue(name, null)
        : new ProductInfoHeaderValue("ThreatConnect.Generated", typeof(Attempt).Assembly.GetName().Version?.ToString(3));

    public async Task<RawResponse> SendAsync(RawRequest request, Uri address, CancellationToken cancellationToken)
    {
        var idle = new IdleClock(options.IdleTimeout, options.TimeProvider);
        HttpResponseMessage? received = null;
        var isHandedOver = false;
        using var limit = new CallLimit(options.AttemptTimeout, options.TimeProvider, cancellationToken);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(idle.Token, limit.Token);
        using var message = ToMessage(request, address, idle);
        try
        {
            received = await invoker.SendAsync(message, either.Token).ConfigureAwait(false);
            received.RequestMessage ??= message;
            var response = request.IsForFile && received.IsSuccessStatusCode
                ? await OpenFileAsync(request.Method, address.PathAndQuery, received, idle, either.Token).ConfigureAwait(false)
                : await ReadAllAsync(request.Method, address.PathAndQuery, received, idle, either.Token).ConfigureAwait(false);
            isHandedOver = response.Content is not null;
            return response;
        }
        catch (OperationCanceledException exception) when (limit.HasExpired)
        {
            throw AttemptTimeoutException.Whole(limit.Timeout, exception);
        }
        catch (OperationCanceledException exception) when (idle.HasExpired && !cancellationToken.IsCancellationRequested)
        {
            throw AttemptTimeoutException.Idle(options.IdleTimeout, exception);
        }
        finally
        {
            if (!isHandedOver)
            {
                received?.Dispose();
                idle.Dispose();
            }
        }
    }

    // SocketsHttpHandler itself repeats a request without content when the connection breaks, below the signature and unseen; an empty
    // content stops it.
    private HttpRequestMessage ToMessage(RawRequest request, Uri address, IdleClock idle)
    {
        var message = new HttpRequestMessage(request.Method, address)
        {
            Content = request.Body?.ToContent(idle.Run) ?? new ByteArrayContent([]),
        };
        message.Headers.Accept.ParseAdd(request.Accept);
        message.Headers.UserAgent.Add(_userAgent);
        return message;
    }

    private static async Task<RawResponse> ReadAllAsync(
        HttpMethod method, string target, HttpResponseMessage received, IdleClock idle, CancellationToken cancellationToken)
    {
        var announced = received.Content.Headers.ContentLength is { } bytes and > 0
            ? (int)Math.Min(bytes, LargestFirstBuffer - 1) + 1
            : FirstBuffer;
        var stream = await Decoding.OpenAsync(received.Content, cancellationToken).ConfigureAwait(false);
        await using var disposal = stream.ConfigureAwait(false);
        var (buffer, length) = await ReadAsync(stream, announced, int.MaxValue, idle, cancellationToken).ConfigureAwait(false);
        return new RawResponse(method, target, received, buffer, length);
    }

    private static async Task<RawResponse> OpenFileAsync(
        HttpMethod method, string target, HttpResponseMessage received, IdleClock idle, CancellationToken cancellationToken)
    {
        var stream = await Decoding.OpenAsync(received.Content, cancellationToken).ConfigureAwait(false);
        var (buffer, length) = await ReadAsync(stream, BeginningOfFile, BeginningOfFile, idle, cancellationToken).ConfigureAwait(false);
        idle.Run(isWaiting: false);
        var content = new FileContent(received, stream, buffer.AsSpan(0, length).ToArray(), idle, method, target);
        return new RawResponse(method, target, received, buffer, length, content);
    }

    // Reads to the end, or until enough bytes have been read.
    private static async Task<(byte[] Buffer, int Length)> ReadAsync(
        Stream stream, int firstBuffer, int enough, IdleClock idle, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(firstBuffer);
        var length = 0;
        try
        {
            while (length < enough)
            {
                idle.Run(isWaiting: true);
                var free = buffer.AsMemory(length, Math.Min(buffer.Length, enough) - length);
                var count = await stream.ReadAsync(free, cancellationToken).ConfigureAwait(false);
                if (count == 0)
                {
                    break;
                }

                length += count;
                if (length == buffer.Length && length < enough)
                {
                    buffer = Grow(buffer);
                }
            }

            return (buffer, length);
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
            throw new ResponseTooLargeException(largest);
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(buffer.Length * 2L, largest));
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}

// An attempt exceeded its idle timeout or its total timeout.
internal sealed class AttemptTimeoutException(string message, Exception inner) : Exception(message, inner)
{
    public static AttemptTimeoutException Idle(TimeSpan timeout, Exception inner) =>
        new($"The server sent nothing for {timeout.TotalSeconds:0.###} s.", inner);

    public static AttemptTimeoutException Whole(TimeSpan timeout, Exception inner) =>
        new($"The attempt took longer than {timeout.TotalSeconds:0.###} s.", inner);
}

// A response that does not fit into memory. It is not transient.
internal sealed class ResponseTooLargeException(int largest)
    : Exception(string.Create(
        CultureInfo.InvariantCulture,
        $"the response has more than {largest:N0} bytes, which is the largest size; request less, such as smaller pages (PageSize)"));
