using ThreatConnect.Diagnostics;
using ThreatConnect.Protocol;

namespace ThreatConnect.Http;

// The attempts of one request. It records what each got, and determines whether another one follows.
internal sealed class Attempts(
    Attempt attempt,
    RawRequest request,
    Uri address,
    RawExchange exchange,
    Operation operation,
    ServerClock clock,
    ThreatConnectClientOptions options)
{
    private int _count;
    private bool _lostResponse;

    // Whether the request is sent again after the last attempt.
    public bool MayRepeat { get; private set; }

    // Sends the request, and again at once if the server refused nothing but the timestamp.
    public async Task<RawResponse> NextAsync(CancellationToken cancellationToken)
    {
        _count++;
        for (var isRepeated = false; ; isRepeated = true)
        {
            RawResponse response;
            try
            {
                response = await attempt.SendAsync(request, address, exchange, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                Record(exception);
                throw;
            }

            Record(response);
            if (isRepeated || request.Body is { IsRepeatable: false } || !clock.Follow(response))
            {
                return response;
            }

            Retrying(TimeSpan.Zero, response);
            response.Dispose();
        }
    }

    public void Retrying(TimeSpan delay, RawResponse response) =>
        operation.Retrying(new OperationRetry
        {
            Attempt = exchange.Log.Count,
            Delay = delay,
            StatusCode = response.StatusCode,
            Reason = FailureName.Of(response.StatusCode),
        });

    public void Retrying(TimeSpan delay, Exception failure) =>
        operation.Retrying(new OperationRetry { Attempt = exchange.Log.Count, Delay = delay, Reason = FailureName.Of(failure) });

    private void Record(RawResponse response)
    {
        operation.Sent(response.StatusCode);
        exchange.Log.Add(FailureName.Of(response.StatusCode));
        var isTransient = RetryRules.IsTransient(response);
        Decide(isTransient, RetryRules.MayBeDone(response), isTransient ? response.RetryAfter : null);
        response.FollowsLostResponse = _lostResponse;
        _lostResponse |= RetryRules.MayBeDone(response);
    }

    private void Record(Exception exception)
    {
        operation.Sent(statusCode: null);
        exchange.Log.Add(exception is OperationCanceledException ? "cut off" : FailureName.Of(exception));
        Decide(RetryRules.IsTransient(exception), RetryRules.MayBeDone(exception), delay: null);
        _lostResponse |= RetryRules.MayBeDone(exception);
    }

    private void Decide(bool isTransient, bool mayBeDone, TimeSpan? delay)
    {
        exchange.Log.EndReason = isTransient ? RetryRules.FindReasonToEnd(request, mayBeDone, delay, _count, options) : null;
        MayRepeat = isTransient && exchange.Log.EndReason is null;
    }
}
