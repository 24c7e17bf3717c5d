using Polly;
using Polly.Retry;
using ThreatConnect.Diagnostics;
using ThreatConnect.Protocol;

namespace ThreatConnect.Http;

// Builds the final address once, sends the request, and repeats it if that is safe.
internal sealed class Transport : IRawTransport, IDisposable
{
    private static readonly ResiliencePropertyKey<Attempts> s_attempts = new("attempts");

    private readonly string _origin;
    private readonly string _basePath;
    private readonly ThreatConnectClientOptions _options;
    private readonly HttpMessageInvoker _invoker;
    private readonly Attempt _attempt;
    private readonly ResiliencePipeline<RawResponse> _retry;

    public Transport(Uri baseAddress, ThreatConnectCredential credential, ThreatConnectClientOptions options)
    {
        (_origin, _basePath) = BaseAddress.Validate(baseAddress, options.AllowInsecureHttp);
        _options = options;
        _invoker = new HttpMessageInvoker(HandlerChain.Build(credential, options), disposeHandler: true);
        _attempt = new Attempt(_invoker, options);
        _retry = CreateRetry(options);
    }

    public async Task<RawResponse> SendAsync(RawRequest request, CancellationToken cancellationToken)
    {
        var address = ToAddress(request);
        var operation = Operation.Start(Describe(request, address), _options.Observer, _options.TimeProvider);
        try
        {
            var attempts = new Attempts(_attempt, request, address, operation);
            var response = await RepeatAsync(attempts, request.Method, address, cancellationToken).ConfigureAwait(false);
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

    public void Dispose() => _invoker.Dispose();

    private async Task<RawResponse> RepeatAsync(Attempts attempts, HttpMethod method, Uri address, CancellationToken cancellationToken)
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
            throw NoResponse(
                method, address, new TimeoutException($"The call took longer than {limit.Timeout.TotalSeconds:0.###} s.", exception));
        }
        catch (Exception exception) when (RetryRules.IsTransient(exception) || exception is ResponseTooLargeException)
        {
            throw NoResponse(method, address, exception);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static ThreatConnectTransportException NoResponse(HttpMethod method, Uri address, Exception cause) =>
        new($"{method} {address.PathAndQuery}: no usable response: {cause.Message}", method, address.PathAndQuery, cause);

    // The path and query of this object are signed, so they must be exactly those of the request.
    private Uri ToAddress(RawRequest request)
    {
        var target = _basePath + request.Target;
        if (!Uri.TryCreate(_origin + target, UriKind.Absolute, out var address) || address.PathAndQuery != target)
        {
            throw new ArgumentException($"The address cannot be sent as it is: {(target.Length <= 256 ? target : target[..256] + "…")}");
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
                ShouldHandle = arguments => ValueTask.FromResult(MayRepeat(arguments, options.MaxRetryDelay)),
                DelayGenerator = static arguments => ValueTask.FromResult(arguments.Outcome.Result?.RetryAfter),
                OnRetry = static arguments =>
                {
                    Tell(arguments);
                    return ValueTask.CompletedTask;
                },
            })
            .Build();
    }

    private static bool MayRepeat(RetryPredicateArguments<RawResponse> arguments, TimeSpan longestWait) =>
        AttemptsOf(arguments.Context).MayRepeat && arguments.Outcome switch
        {
            { Exception: { } exception } => RetryRules.IsTransient(exception),
            { Result: { } response } => RetryRules.IsTransient(response) && !(response.RetryAfter > longestWait),
            _ => false,
        };

    private static void Tell(OnRetryArguments<RawResponse> arguments)
    {
        var attempts = AttemptsOf(arguments.Context);
        if (arguments.Outcome.Result is { } response)
        {
            attempts.Retrying(arguments.AttemptNumber + 1, arguments.RetryDelay, response);
            response.Dispose();
        }
        else
        {
            attempts.Retrying(arguments.AttemptNumber + 1, arguments.RetryDelay, arguments.Outcome.Exception!);
        }
    }

    private static Attempts AttemptsOf(ResilienceContext context) => context.Properties.GetValue(s_attempts, defaultValue: null!);
}
