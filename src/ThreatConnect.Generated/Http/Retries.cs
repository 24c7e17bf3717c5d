using Polly;
using Polly.Retry;
using ThreatConnect.Protocol;

namespace ThreatConnect.Http;

// Repeats requests as long as that is safe, with growing delays or those that the server asks for.
internal sealed class Retries(ThreatConnectClientOptions options)
{
    private static readonly ResiliencePropertyKey<Attempts> s_attempts = new("attempts");

    private readonly ResiliencePipeline<RawResponse> _pipeline = Build(options);

    // Goes on after a first attempt, whose outcome is the first that the pipeline sees.
    public async Task<RawResponse> RunAsync(Attempts attempts, Task<RawResponse> first, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        context.Properties.Set(s_attempts, attempts);
        Task<RawResponse>? known = first;
        try
        {
            return await _pipeline.ExecuteAsync(
                async (context, attempts) =>
                {
                    var next = Interlocked.Exchange(ref known, null) ?? attempts.NextAsync(context.CancellationToken);
                    return await next.ConfigureAwait(false);
                },
                context,
                attempts).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static ResiliencePipeline<RawResponse> Build(ThreatConnectClientOptions options) =>
        new ResiliencePipelineBuilder<RawResponse> { TimeProvider = options.TimeProvider }
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
