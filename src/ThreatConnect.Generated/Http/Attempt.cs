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

    private readonly string _userAgent = options.ApplicationName
        ?? $"ThreatConnect.Generated/{typeof(Attempt).Assembly.GetName().Version?.ToString(3)}";

    public async Task<RawResponse> SendAsync(RawRequest request, Uri address, RawExchange exchange, CancellationToken cancellationToken)
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
            AddSecret(exchange, received.RequestMessage);
            var response = request.IsForFile && received.IsSuccessStatusCode
                ? await OpenFileAsync(exchange, received, idle, either.Token).ConfigureAwait(false)
                : await ReadAllAsync(exchange, received, idle, either.Token).ConfigureAwait(false);
            isHandedOver = response.Content is not null;
            return response;
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

    private async Task<RawResponse> ReadAllAsync(
        RawExchange exchange, HttpResponseMessage received, IdleClock idle, CancellationToken cancellationToken)
    {
        var announced = received.Content.Headers.ContentLength is { } bytes and > 0
            ? (int)Math.Min(bytes, LargestFirstBuffer - 1) + 1
            : FirstBuffer;
        var isError = (int)received.StatusCode >= 400;
        var enough = isError ? BeginningOfError : Math.Min(options.MaxResponseSize, Array.MaxLength - 1) + 1;
        var stream = await Decoding.OpenAsync(received.Content, cancellationToken).ConfigureAwait(false);
        await using var disposal = stream.ConfigureAwait(false);
        var (buffer, length) = await BoundedBuffer.ReadAsync(stream, announced, enough, idle, cancellationToken).ConfigureAwait(false);
        if (!isError && length > options.MaxResponseSize)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw new ResponseTooLargeException(options.MaxResponseSize);
        }

        return new RawResponse(exchange, received, options.TimeProvider.GetUtcNow(), buffer, length);
    }

    private async Task<RawResponse> OpenFileAsync(
        RawExchange exchange, HttpResponseMessage received, IdleClock idle, CancellationToken cancellationToken)
    {
        var stream = await Decoding.OpenAsync(received.Content, cancellationToken).ConfigureAwait(false);
        var (buffer, length) = await BoundedBuffer
            .ReadAsync(stream, BeginningOfFile, BeginningOfFile, idle, cancellationToken)
            .ConfigureAwait(false);
        idle.Run(isWaiting: false);
        var beginning = buffer.AsSpan(0, length).ToArray();
        var content = new FileContent(received, stream, beginning, idle, exchange, options.MaxResponseSize);
        return new RawResponse(exchange, received, options.TimeProvider.GetUtcNow(), buffer, length, content);
    }
}
