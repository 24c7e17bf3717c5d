using ThreatConnect.Raw;

namespace ThreatConnect.Http;

/// <summary>The attempts of one request: each knows whether the answer of one before it was lost.</summary>
internal sealed class Attempts(Attempt attempt, RawRequest request, Uri address)
{
    private bool _lostAnswer;

    public async Task<RawResponse> NextAsync(CancellationToken cancellationToken)
    {
        try
        {
            var answer = await attempt.SendAsync(request, address, cancellationToken).ConfigureAwait(false);
            answer.FollowsLostAnswer = _lostAnswer;
            _lostAnswer |= RetryRules.HidesAnswer(answer);
            return answer;
        }
        catch (Exception exception) when (RetryRules.HidesAnswer(exception))
        {
            _lostAnswer = true;
            throw;
        }
    }
}
