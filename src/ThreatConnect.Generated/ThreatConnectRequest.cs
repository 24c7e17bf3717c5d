using System.Net.Http.Headers;
using ThreatConnect.Protocol;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>Represents a request that this package does not know, for <see cref="ThreatConnectClient.SendAsync"/>.</summary>
public sealed class ThreatConnectRequest
{
    private readonly RequestSegment[] _segments;

    /// <summary>Initializes a new instance of the <see cref="ThreatConnectRequest"/> class for a path below the base address.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="segments">The segments of the path, such as <c>v2</c>, <c>groups</c>. Each segment is encoded.</param>
    /// <exception cref="ArgumentException">
    /// No segment is given, or a segment is empty, <c>.</c> or <c>..</c>, or contains <c>/</c>, which <see cref="RequestSegment"/> allows.
    /// </exception>
    public ThreatConnectRequest(HttpMethod method, params string[] segments)
        : this(
            method,
            [.. (segments ?? throw new ArgumentNullException(nameof(segments))).Select(static segment => (RequestSegment)segment)])
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="ThreatConnectRequest"/> class for a path below the base address, with values that may
    /// contain <c>/</c>.
    /// </summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="segments">
    /// The segments of the path, such as <c>v2</c>, <c>tags</c>, <c>RequestSegment.FromValue("Nation State/APT")</c>.
    /// </param>
    /// <exception cref="ArgumentException">No segment is given, or a segment is empty.</exception>
    public ThreatConnectRequest(HttpMethod method, params RequestSegment[] segments)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(segments);
        ArgumentOutOfRangeException.ThrowIfZero(segments.Length, nameof(segments));
        if (segments.Contains(default))
        {
            throw new ArgumentException("A segment must not be empty: the path would name another resource.", nameof(segments));
        }

        Method = method;
        _segments = [.. segments];
    }

    /// <summary>Gets the HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>
    /// Gets or sets the query parameters, in order. A name can occur more than once, but for those that the platform takes once, such as
    /// <c>resultStart</c> and <c>resultLimit</c>.
    /// </summary>
    /// <exception cref="ArgumentException">A parameter occurs twice that the platform takes once.</exception>
    public IReadOnlyList<KeyValuePair<string, string>> Query
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            QueryRules.CheckRepetition(value.Select(static parameter => parameter.Key));
            field = value;
        }
    } = [];

    /// <summary>Gets or sets the body, as it is sent; <see langword="null"/> for none.</summary>
    public ReadOnlyMemory<byte>? Body { get; init; }

    /// <summary>Gets or sets the content type of the body.</summary>
    /// <value>The default is JSON.</value>
    /// <exception cref="ArgumentException">The text is not a media type.</exception>
    public string ContentType
    {
        get;
        init => field = MediaTypeHeaderValue.TryParse(value, out _)
            ? value
            : throw new ArgumentException(
                $"\"{Excerpt.Of(value ?? string.Empty)}\" is not a media type: "
                + "write one such as application/json or text/csv; charset=utf-8.",
                nameof(value));
    } = "application/json; charset=utf-8";

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
