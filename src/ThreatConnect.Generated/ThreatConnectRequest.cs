using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>Represents a request that this package does not know, for <see cref="ThreatConnectClient.SendAsync"/>.</summary>
public sealed class ThreatConnectRequest
{
    private readonly string[] _segments;

    /// <summary>Initializes a new instance of the <see cref="ThreatConnectRequest"/> class for a path below the base address.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="segments">The segments of the path, such as <c>v2</c>, <c>groups</c>. Each segment is encoded.</param>
    /// <exception cref="ArgumentException">No segment is given, or a segment is empty, <c>.</c> or <c>..</c>.</exception>
    public ThreatConnectRequest(HttpMethod method, params string[] segments)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(segments);
        ArgumentOutOfRangeException.ThrowIfZero(segments.Length, nameof(segments));
        Method = method;
        _segments = [.. segments.Select(segment => PathSegment.Encode(nameof(segments), segment))];
    }

    /// <summary>Gets the HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>Gets or sets the query parameters, in order. A name can occur more than once.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; init; } = [];

    /// <summary>Gets or sets the body, as it is sent; <see langword="null"/> for none.</summary>
    public ReadOnlyMemory<byte>? Body { get; init; }

    /// <summary>Gets or sets the content type of the body.</summary>
    /// <value>The default is JSON.</value>
    public string ContentType { get; init; } = "application/json; charset=utf-8";

    /// <summary>Gets or sets a value indicating whether the request can be retried if no response arrives.</summary>
    /// <value>The default is <see langword="null"/>: all HTTP methods except POST and PATCH can be retried.</value>
    public bool? IsIdempotent { get; init; }

    internal RawRequest ToRaw()
    {
        var request = new RawRequest(
            Method,
            "sendRequest",
            pathTemplate: "",
            IsIdempotent ?? (Method != HttpMethod.Post && Method != HttpMethod.Patch))
        {
            Owner = Query.Where(static parameter => parameter.Key == "owner").Select(static parameter => parameter.Value).ToList()
                is { Count: > 0 } owners
                ? string.Join(',', owners)
                : null,
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
