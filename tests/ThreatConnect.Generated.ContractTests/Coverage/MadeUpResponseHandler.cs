namespace ThreatConnect.ContractTests.Coverage;

// Asks a mock for values that it makes up from the schemas, the same in each run. Such a mock has no pages that follow and no jobs that
// end, so that a call gets one response.
internal sealed class MadeUpResponseHandler : DelegatingHandler
{
    private const string Preference = "dynamic=true, seed=1";

    private bool _hasResponded;

    // Begins the next call.
    public void Begin() => _hasResponded = false;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_hasResponded)
        {
            throw new ResponseWasReadException();
        }

        request.Headers.Add("Prefer", Preference);
        var response = await base.SendAsync(request, cancellationToken);
        _hasResponded = response.IsSuccessStatusCode;
        return response;
    }

    // The client has read the response, and asks for more.
    public sealed class ResponseWasReadException : Exception;
}
