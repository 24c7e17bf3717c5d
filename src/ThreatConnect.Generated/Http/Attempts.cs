using ThreatConnect.Diagnostics;
using ThreatConnect.Protocol;

namespace ThreatConnect.Http;

// The attempts of one request: each knows whether the answer of one before it was lost.
internal sealed class Attempts(Attempt attempt, RawRequest request, Uri address, Operation operation)
{
    private bool _lostAnswer;

    // Whether the request may be sent again when no usable answer came.
    public bool MayRepeat => request.IsRepeatable;

    public async Task<RawResponse> NextAsync(CancellationToken cancellationToken)
    {
        try
        {
            var answer = await attempt.SendAsync(request, address, cancellationToken).ConfigureAwait(false);
            operation.Sent(answer.StatusCode);
            answer.FollowsLostAnswer = _lostAnswer;
            _lostAnswer |= RetryRules.HidesAnswer(answer);
            return answer;
        }
        catch (Exception exception)
        {
            operation.Sent(statusCode: null);
            _lostAnswer |= RetryRules.HidesAnswer(exception);
            throw;
        }
    }

    public void Retrying(int attemptNumber, TimeSpan delay, RawResponse answer) =>
        operation.Retrying(new OperationRetry { Attempt = attemptNumber, Delay = delay, StatusCode = answer.StatusCode, Reason = FailureName.Of(answer.StatusCode) });

    public void Retrying(int attemptNumber, TimeSpan delay, Exception failure) =>
        operation.Retrying(new OperationRetry { Attempt = attemptNumber, Delay = delay, Reason = FailureName.Of(failure) });
}
