namespace ThreatConnect.Hosting.Tests.Support;

/// <summary>A user's own handler that sends everything twice, and gives the second answer.</summary>
internal sealed class RepeatOnceHandler(Action beforeRepetition) : DelegatingHandler
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
