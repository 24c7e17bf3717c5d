using ThreatConnect.Raw;

namespace ThreatConnect.Http;

/// <summary>Adds the query parameters of a scope to everything that goes through it.</summary>
internal sealed class ScopedTransport(IRawTransport inner, string name, string value) : IRawTransport
{
    public Task<RawResponse> SendAsync(RawRequest request, CancellationToken cancellationToken)
    {
        request.Query(name, value);
        return inner.SendAsync(request, cancellationToken);
    }
}
