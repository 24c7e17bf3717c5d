using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>A request that the document does not know, for <see cref="ThreatConnectClient.SendAsync"/>.</summary>
public sealed class ThreatConnectRequest
{
    private readonly string[] _segments;

    /// <summary>Makes a request to a path below the base address.</summary>
    /// <param name="method">The verb.</param>
    /// <param name="segments">The segments of the path, such as <c>v2</c>, <c>groups</c>; each is encoded.</param>
    /// <exception cref="ArgumentException">There is none, or one is empty or a dot segment.</exception>
    public ThreatConnectRequest(HttpMethod method, params string[] segments)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(segments);
        ArgumentOutOfRangeException.ThrowIfZero(segments.Length, nameof(segments));
        Method = method;
        _segments = [.. segments.Select(segment => PathSegment.Encode(nameof(segments), segment))];
    }

    /// <summary>The verb.</summary>
    public HttpMethod Method { get; }

    /// <summary>The parameters of the query, in their order; names may repeat.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; init; } = [];

    /// <summary>The body, as it goes over the wire; null for none.</summary>
    public ReadOnlyMemory<byte>? Body { get; init; }

    /// <summary>What the body is.</summary>
    /// <value>JSON.</value>
    public string ContentType { get; init; } = "application/json; charset=utf-8";

    /// <summary>Whether it may be repeated when no answer comes.</summary>
    /// <value>Null: as its verb says, so everything but POST and PATCH.</value>
    public bool? IsIdempotent { get; init; }

    internal RawRequest ToRaw()
    {
        var request = new RawRequest(Method, "sendRequest", pathTemplate: "", IsIdempotent ?? (Method != HttpMethod.Post && Method != HttpMethod.Patch))
        {
            Body = Body is { } bytes ? RawBody.Of(bytes, ContentType) : null,
        };
        request.Literal(string.Join('/', _segments));
        foreach (var (name, value) in Query)
        {
            request.Query(name, value);
        }

        return request;
    }
}
