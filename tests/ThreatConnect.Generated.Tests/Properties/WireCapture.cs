using System.Net;

namespace ThreatConnect.Tests.Properties;

/// <summary>Keeps what would go over the wire, and answers an empty success.</summary>
internal sealed class WireCapture : HttpMessageHandler
{
    public const string AccessId = "12345678901234567890";

    public const string SecretKey = "a secret: ü";

    private readonly List<CapturedRequest> _requests = [];

    public IReadOnlyList<CapturedRequest> Requests => _requests;

    public CapturedRequest Only => _requests.Should().ContainSingle().Subject;

    /// <summary>A client that sends into this.</summary>
    public ThreatConnectClient Client() => new(new Uri("https://example.com/api"), new HmacCredential(AccessId, SecretKey), new ThreatConnectClientOptions { PrimaryHandler = this, MaxRetries = 0 });

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _requests.Add(new CapturedRequest(
            request.Method.Method,
            request.RequestUri!.PathAndQuery,
            request.Headers.GetValues("Authorization").Single(),
            request.Headers.GetValues("Timestamp").Single()));
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"status":"Success","data":{}}""") });
    }
}
