using System.Buffers;
using ThreatConnect.Protocol;

namespace ThreatConnect.Http;

// Sends a request once and reads the whole response, or the beginning of a file. The idle timeout runs only while nothing is transferred.
internal sealed class Attempt(HttpMessageInvoker invoker, ThreatConnectClientOptions options)
{
    private const int FirstBuffer = 16 * 1024;

    // Enough for the message of an error, whatever a server sends with it.
    private const int BeginningOfError = 64 * 1024;

    // Enough to distinguish a file from an error of the platform.
    private const int BeginningOfFile = 4 * 1024;

    // A server may announce more than it sends; the buffer grows with the content.
    private const int LargestFirstBuffer = 16 * 1024 * 1024;

    // The bytes of a body from which on the server is asked first whether it accepts it; one of unknown length may have more.
    private const int LargeBody = 1024 * 1024;

    // One more than is allowed, so that a response that is too large is noticed.
    private int LargestResponse => Math.Min(options.MaxResponseSize, Array.MaxLength - 1) + 1;

    private readonly string _userAgent = options.ApplicationName
        ?? $"ThreatConnect.Generated/{typeof(Attempt).Assembly.GetName().Version?.ToString(3)}";

    public async Task<RawResponse> SendAsync(RawRequest request, Uri address, RawExchange exchange, CancellationToken cancellationToken)
    {
        var idle = new IdleClock(options.IdleTimeout, options.TimeProvider);
        HttpResponseMessage? received = null;
        Stream? content = null;
        var isHandedOver = false;
        using var limit = new CallLimit(options.AttemptTimeout, options.TimeProvider, cancellationToken);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(idle.Token, limit.Token);
        using var message = ToMessage(request, address, idle);
        try
        {
            received = await invoker.SendAsync(message, either.Token).ConfigureAwait(false);
            received.RequestMessage ??= message;
            AddSecret(exchange, received.RequestMessage);
            content = await Decoding.OpenAsync(received.Content, either.Token).ConfigureAwait(false);
            var isFile = request.IsForFile && received.IsSuccessStatusCode;
            var enough = isFile ? BeginningOfFile : IsError(received) ? BeginningOfError : LargestResponse;
            var bytes = await BoundedBuffer
                .ReadAsync(content, FirstBufferFor(received), enough, idle, either.Token)
                .ConfigureAwait(false);
            isHandedOver = isFile;
            return isFile ? ToFile(exchange, received, content, idle, bytes) : ToResponse(exchange, received, bytes);
        }
        catch (OperationCanceledException exception) when (limit.HasExpired)
        {
            throw AttemptTimeoutException.Whole(limit.Timeout, exception);
        }
        catch (OperationCanceledException exception) when (idle.HasExpired && !cancellationToken.IsCancellationRequested)
        {
            throw idle.IsSigning
                ? CredentialFailedException.Slow(options.IdleTimeout, exception)
                : AttemptTimeoutException.Idle(options.IdleTimeout, exception);
        }
        catch (Exception exception) when (idle.IsSigning && IsOfOthers(exception) && !cancellationToken.IsCancellationRequested)
        {
            throw CredentialFailedException.Of(exception);
        }
        catch (Exception exception) when (RetryRules.IsTimeoutOfHandler(exception) && !cancellationToken.IsCancellationRequested)
        {
            throw AttemptTimeoutException.OfHandler(exception);
        }
        finally
        {
            AddSecret(exchange, message);
            if (!isHandedOver)
            {
                content?.Dispose();
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
        // A server may refuse a large body without reading it, and then closes the connection: its response would be lost.
        if (message.Content.Headers.ContentLength is null or > LargeBody)
        {
            message.Headers.ExpectContinue = true;
        }

        // Texts that are known to be valid: to parse them is a part of the time until the first response.
        message.Headers.TryAddWithoutValidation("Accept", request.Accept);
        message.Headers.TryAddWithoutValidation("Accept-Encoding", Decoding.Accepted);
        message.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        message.Options.Set(SigningHandler.Signing, idle.Sign);
        return message;
    }

    // Failures of the credential's own transfers, such as from a vault, which must not be taken for those of the request.
    private static bool IsOfOthers(Exception exception) => RetryRules.IsOfTransfer(exception) || exception is OperationCanceledException;

    private static void AddSecret(RawExchange exchange, HttpRequestMessage? sent)
    {
        if (sent?.Headers.NonValidated.TryGetValues("Authorization", out var values) == true)
        {
            exchange.Log.Secrets.AddHeader(values.ToString());
        }
    }

    private static bool IsError(HttpResponseMessage received) => (int)received.StatusCode >= 400;

    private static int FirstBufferFor(HttpResponseMessage received) => received.Content.Headers.ContentLength is { } bytes and > 0
        ? (int)Math.Min(bytes, LargestFirstBuffer - 1) + 1
        : FirstBuffer;

    private RawResponse ToResponse(RawExchange exchange, HttpResponseMessage received, RentedBytes bytes)
    {
        if (!IsError(received) && bytes.Length > options.MaxResponseSize)
        {
            ArrayPool<byte>.Shared.Return(bytes.Rented);
            throw new ResponseTooLargeException(options.MaxResponseSize);
        }

        return new RawResponse(exchange, received, options.TimeProvider.GetUtcNow(), bytes.Rented, bytes.Length);
    }

    private RawResponse ToFile(RawExchange exchange, HttpResponseMessage received, Stream stream, IdleClock idle, RentedBytes bytes)
    {
        idle.Run(isWaiting: false);
        var beginning = bytes.Rented.AsSpan(0, bytes.Length).ToArray();
        var content = new FileContent(received, stream, beginning, idle, exchange, options.MaxResponseSize);
        return new RawResponse(exchange, received, options.TimeProvider.GetUtcNow(), bytes.Rented, bytes.Length, content);
    }
}
