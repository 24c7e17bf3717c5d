using System.Net;
using System.Net.Http.Headers;
using Polly;
using Polly.Retry;
using ThreatConnect.Raw;

namespace ThreatConnect.Http;

/// <summary>Builds the final address once, sends to it, and repeats what is safe to repeat.</summary>
internal sealed class Transport : IRawTransport, IDisposable
{
    private static readonly ResiliencePropertyKey<RawRequest> s_request = new("request");

    private readonly string _origin;
    private readonly string _basePath;
    private readonly HttpMessageInvoker _invoker;
    private readonly Attempt _attempt;
    private readonly ResiliencePipeline<RawResponse> _retry;

    public Transport(Uri baseAddress, ThreatConnectCredential credential, ThreatConnectClientOptions options)
    {
        (_origin, _basePath) = BaseAddress.Validate(baseAddress, options.AllowInsecureHttp);
        _invoker = new HttpMessageInvoker(new SigningHandler(options.PrimaryHandler ?? CreateHandler(), credential, options.TimeProvider), disposeHandler: options.PrimaryHandler is null);
        _attempt = new Attempt(_invoker, options.IdleTimeout, options.TimeProvider, UserAgent(options));
        _retry = CreateRetry(options);
    }

    public async Task<RawResponse> SendAsync(RawRequest request, CancellationToken cancellationToken)
    {
        var address = ToAddress(request);
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        context.Properties.Set(s_request, request);
        try
        {
            return await _retry.ExecuteAsync(
                static async (context, attempts) => await attempts.NextAsync(context.CancellationToken).ConfigureAwait(false),
                context,
                new Attempts(_attempt, request, address)).ConfigureAwait(false);
        }
        catch (Exception exception) when (RetryRules.IsTransient(exception) || exception is AnswerTooLargeException)
        {
            throw new ThreatConnectTransportException($"{request.Method} {address.PathAndQuery}: no usable answer: {exception.Message}", request.Method, address.PathAndQuery, exception);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    public void Dispose() => _invoker.Dispose();

    // What is signed is the path and query of this very object, so it must hold exactly what was asked for.
    private Uri ToAddress(RawRequest request)
    {
        var target = _basePath + request.Target;
        if (!Uri.TryCreate(_origin + target, UriKind.Absolute, out var address) || address.PathAndQuery != target)
        {
            throw new ArgumentException($"The address cannot be sent as it is: {(target.Length <= 256 ? target : target[..256] + "…")}");
        }

        return address;
    }

    private static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    };

    private static ProductInfoHeaderValue UserAgent(ThreatConnectClientOptions options) => options.ApplicationName is { } name
        ? new ProductInfoHeaderValue(name, null)
        : new ProductInfoHeaderValue("ThreatConnect.Generated", typeof(Transport).Assembly.GetName().Version?.ToString(3));

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
                    arguments.Outcome.Result?.Dispose();
                    return ValueTask.CompletedTask;
                },
            })
            .Build();
    }

    private static bool MayRepeat(RetryPredicateArguments<RawResponse> arguments, TimeSpan longestWait)
    {
        if (!arguments.Context.Properties.TryGetValue(s_request, out var request) || !request.IsRepeatable)
        {
            return false;
        }

        return arguments.Outcome switch
        {
            { Exception: { } exception } => RetryRules.IsTransient(exception),
            { Result: { } answer } => RetryRules.IsTransient(answer) && !(answer.RetryAfter > longestWait),
            _ => false,
        };
    }
}
