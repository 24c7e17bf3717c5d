using System.Collections.Concurrent;

namespace ThreatConnect.Quickstart.Live;

// Remembers verb, target and status of what leaves for an instance that has no log of its own; never a header, as those prove who is
// calling.
internal sealed class RequestRecorder(HttpMessageHandler inner) : DelegatingHandler(inner), ITraffic
{
    private readonly ConcurrentQueue<SentRequest> _requests = [];

    public IReadOnlyList<SentRequest> Requests => [.. _requests];

    public void Clear() => _requests.Clear();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        int? status = null;
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            status = (int)response.StatusCode;
            return response;
        }
        finally
        {
            _requests.Enqueue(new SentRequest(request.Method.Method, request.RequestUri!.PathAndQuery, status));
        }
    }
}

// What went over the wire since it was last cleared.
internal interface ITraffic
{
    IReadOnlyList<SentRequest> Requests { get; }

    void Clear();
}

// A request as it is shown.
// Method: the verb.
// Target: path and query, as sent.
// StatusCode: the status of the answer; null when none came.
internal sealed record SentRequest(string Method, string Target, int? StatusCode);
