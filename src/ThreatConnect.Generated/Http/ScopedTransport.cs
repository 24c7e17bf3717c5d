using ThreatConnect.Protocol;
using ThreatConnect.Values;

namespace ThreatConnect.Http;

// Adds the query parameters of a scope to all its requests, in the order in which they were given.
internal sealed class ScopedTransport : IRawTransport
{
    private readonly IRawTransport _inner;
    private readonly IReadOnlyList<KeyValuePair<string, string>> _query;

    private ScopedTransport(IRawTransport inner, IReadOnlyList<KeyValuePair<string, string>> query)
    {
        _inner = inner;
        _query = query;
    }

    public string? Instance => _inner.Instance;

    public static ScopedTransport Add(IRawTransport transport, string name, string value) =>
        With(transport, keeps: static _ => true, name, value);

    // Replaces the parameter if a wider scope has set it.
    public static ScopedTransport Replace(IRawTransport transport, string name, string value) =>
        With(transport, keeps: other => other != name, name, value);

    public void EnsureConnected() => _inner.EnsureConnected();

    public Task<RawResponse> SendAsync(RawRequest request, CancellationToken cancellationToken)
    {
        if (_query.FirstOrDefault(parameter => request.HasQuery(parameter.Key)) is { Key: { } repeated })
        {
            throw new ArgumentException(
                $"The call sets the query parameter \"{Excerpt.Of(repeated)}\" itself and would send it twice: leave it out of WithQuery.");
        }

        foreach (var (name, value) in _query)
        {
            request.Query(name, value);
        }

        return _inner.SendAsync(request, cancellationToken);
    }

    private static ScopedTransport With(IRawTransport transport, Func<string, bool> keeps, string name, string value) =>
        transport is ScopedTransport scoped
        ? new ScopedTransport(scoped._inner, [.. scoped._query.Where(parameter => keeps(parameter.Key)), new(name, value)])
        : new ScopedTransport(transport, [new(name, value)]);
}
