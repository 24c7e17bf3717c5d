using ThreatConnect.Diagnostics;
using ThreatConnect.Protocol;

namespace ThreatConnect.Http;

// The attempts of one request. Each response records whether an earlier one was lost.
internal sealed class Attempts(Attempt attempt, RawRequest request, Uri address, Operation operation)
{
    private bool _lostResponse;

    // Whether the request may be sent again after an attempt without a usable response.
    public bool MayRepeat => request.IsRepeatable;

    public async Task<RawResponse> NextAsync(CancellationToken cancellationToken)
    {
        try
        {
            var response = await attempt.SendAsync(request, address, cancellationToken).ConfigureAwait(false);
            operation.Sent(response.StatusCode);
            response.FollowsLostResponse = _lostResponse;
            _lostResponse |= RetryRules.HidesResponse(response);
            return response;
        }
        catch (Exception exception)
        {
            operation.Sent(statusCode: null);
            _lostResponse |= RetryRules.HidesResponse(exception);
            throw;
        }
    }

    public void Retrying(int attemptNumber, TimeSpan delay, RawResponse response) =>
        operation.Retrying(new OperationRetry
        {
            Attempt = attemptNumber,
            Delay = delay,
            StatusCode = response.StatusCode,
            Reason = FailureName.Of(response.StatusCode),
        });

    public void Retrying(int attemptNumber, TimeSpan delay, Exception failure) =>
        operation.Retrying(new OperationRetry { Attempt = attemptNumber, Delay = delay, Reason = FailureName.Of(failure) });
}
