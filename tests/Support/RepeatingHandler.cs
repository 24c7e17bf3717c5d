namespace ThreatConnect.Tests.Support;

// A user's own handler that sends every request twice and returns the second response.
public sealed class RepeatingHandler(Action beforeRepetition) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using (await base.SendAsync(request, cancellationToken))
        {
            beforeRepetition();
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
