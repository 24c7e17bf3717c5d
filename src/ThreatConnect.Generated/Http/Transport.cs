using Polly;
using Polly.Retry;
using ThreatConnect.Diagnostics;
using ThreatConnect.Protocol;
using ThreatConnect.Values;

namespace ThreatConnect.Http;

// Builds the final address once, sends the request, and repeats it if that is safe.
internal sealed class Transport : IRawTransport, IDisposable
{
    private static readonly ResiliencePropertyKey<Attempts> s_attempts = new("attempts");

    private readonly string _origin;
    private readonly string _basePath;
    private readonly ThreatConnectClientOptions _options;
    private readonly ServerClock _clock;
    private readonly ConnectionLimit _connections;
    private readonly HttpMessageInvoker _invoker;
    private readonly Attempt _attempt;
    private readonly ResiliencePipeline<RawResponse> _retry;

    public Transport(Uri baseAddress, ThreatConnectCredential credential, ThreatConnectClientOptions options)
    {
        (_origin, _basePath) = BaseAddress.Validate(baseAddress, options);
        _options = options;
        _clock = new ServerClock(options.TimeProvider, options.CorrectClock);
        _connections = new ConnectionLimit(options.MaxConnections);
        _invoker = new HttpMessageInvoker(HandlerChain.Build(credential, _clock, options), disposeHandler: true);
        _attempt = new Attempt(_invoker, options);
        _retry = CreateRetry(options);
    }

    // The call starts when it has a connection, which a file keeps until it is closed.
    public async Task<RawResponse> SendAsync(RawRequest request, CancellationToken cancellationToken)
    {
        var address = ToAddress(request);
        IDisposable? connection = null;
        try
        {
            connection = await _connections.EnterAsync(cancellationToken).ConfigureAwait(false);
            var response = await StartAsync(request, address, cancellationToken).ConfigureAwait(false);
            if (response.Content is { } file)
            {
                file.Connection = connection;
                connection = null;
            }

            return response;
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            // A caller recognizes a cancellation as its own by the token.
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
        finally
        {
            connection?.Dispose();
        }
    }

    public void Dispose() => _invoker.Dispose();

    private async Task<RawResponse> StartAsync(RawRequest request, Uri address, CancellationToken cancellationToken)
    {
        var operation = Operation.Start(Describe(request, address), _options.Observer, _options.TimeProvider);
        try
        {
            var log = new AttemptLog(new Secrets(() => SecretsOfProxy(address)));
            var exchange = new RawExchange(request.Method, address.PathAndQuery, log);
            var attempts = new Attempts(_attempt, request, address, exchange, operation, _clock, _options);
            var response = await RepeatAsync(attempts, exchange, cancellationToken).ConfigureAwait(false);
            response.Operation = operation;
            return response;
        }
        catch (Exception exception)
        {
            operation.Fails(exception);
            operation.End();
            throw;
        }
    }

    private async Task<RawResponse> RepeatAsync(Attempts attempts, RawExchange exchange, CancellationToken cancellationToken)
    {
        using var limit = new CallLimit(_options.Timeout, _options.TimeProvider, cancellationToken);
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, limit.Token);
        context.Properties.Set(s_attempts, attempts);
        try
        {
            return await _retry.ExecuteAsync(
                static async (context, attempts) => await attempts.NextAsync(context.CancellationToken).ConfigureAwait(false),
                context,
                attempts).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (limit.HasExpired)
        {
            throw Failure.OfTimeout(exchange, limit.Timeout, exception);
        }
        catch (CredentialFailedException exception)
        {
            throw Failure.OfCredential(exchange, exception);
        }
        catch (Exception exception) when (RetryRules.IsOfTransfer(exception) && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (Exception exception) when (RetryRules.IsOfTransfer(exception) || exception is ResponseTooLargeException)
        {
            throw Failure.Of(exchange, exception);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private IEnumerable<string> SecretsOfProxy(Uri address)
    {
        var proxy = _options.Proxy ?? (_options.PrimaryHandler is null ? HttpClient.DefaultProxy : null);
        return proxy is null ? [] : ProxySecrets.Of(proxy, address);
    }

    // The path and query of this object are signed, so they must be exactly those of the request.
    private Uri ToAddress(RawRequest request)
    {
        var target = _basePath + request.Target;
        if (!Uri.TryCreate(_origin + target, UriKind.Absolute, out var address) || address.PathAndQuery != target)
        {
            throw new ArgumentException($"The address cannot be sent as it is: {Excerpt.OfTarget(target)}");
        }

        return address;
    }

    private OperationInfo Describe(RawRequest request, Uri address) => new()
    {
        Name = request.Operation,
        Method = request.Method,
        PathTemplate = request.PathTemplate,
        Type = request.Type,
        Owner = request.Owner,
        PageStart = request.PageStart,
        PageSize = request.PageSize,
        Host = address.Host,
        Port = address.Port,
        Target = _options.LogSensitiveValues ? address.PathAndQuery : null,
    };

    private static ResiliencePipeline<RawResponse> CreateRetry(ThreatConnectClientOptions options)
    {
        if (options.MaxRetries == 0)
        {
            return ResiliencePipeline<RawResponse>.Empty;
        }

        return new ResiliencePipelineBuilder<RawResponse> { TimeProvider = options.TimeProvider }
            .AddRetry(new RetryStrategyOptions<RawResponse>
            {
                MaxRetryAttempts = options.MaxRetries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = options.RetryDelay,
                MaxDelay = options.MaxRetryDelay,
                UseJitter = true,
                ShouldHandle = static arguments => ValueTask.FromResult(AttemptsOf(arguments.Context).MayRepeat),
                DelayGenerator = static arguments => ValueTask.FromResult(arguments.Outcome.Result?.RetryAfter),
                OnRetry = static arguments =>
                {
                    Tell(arguments);
                    return ValueTask.CompletedTask;
                },
            })
            .Build();
    }

    private static void Tell(OnRetryArguments<RawResponse> arguments)
    {
        var attempts = AttemptsOf(arguments.Context);
        if (arguments.Outcome.Result is { } response)
        {
            attempts.Retrying(arguments.RetryDelay, response);
            response.Dispose();
        }
        else
        {
            attempts.Retrying(arguments.RetryDelay, arguments.Outcome.Exception!);
        }
    }

    private static Attempts AttemptsOf(ResilienceContext context) => context.Properties.GetValue(s_attempts, defaultValue: null!);
}
