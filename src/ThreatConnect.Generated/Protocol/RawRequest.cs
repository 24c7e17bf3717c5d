using System.Globalization;
using System.Text;
using ThreatConnect.Values;

namespace ThreatConnect.Protocol;

// Builds a request from the literal parts of a path, values that are encoded once, and a body.
internal sealed class RawRequest(HttpMethod method, string operation, string pathTemplate, bool isIdempotent)
{
    private readonly StringBuilder _path = new("/");
    private readonly StringBuilder _query = new();
    private readonly List<string> _names = [];

    public HttpMethod Method { get; } = method;

    // The operation's id in the document.
    public string Operation { get; } = operation;

    // The operation's path in the document; empty if the operation is not in the document.
    public string PathTemplate { get; } = pathTemplate;

    // The resource type in the path, for telemetry.
    public string? Type { get; init; }

    // The owners in the query, separated by commas, for telemetry.
    public string? Owner { get; init; }

    public int? PageStart { get; init; }

    public int? PageSize { get; init; }

    public bool IsIdempotent { get; } = isIdempotent;

    public RawBody? Body { get; set; }

    // Whether it may be sent again after an attempt without a usable response.
    public bool IsRepeatable => IsIdempotent && Body is not { IsRepeatable: false };

    // Whether the response is a file, which is read while it is received.
    public bool IsForFile { get; init; }

    // The media types that the response may have.
    public string Accept { get; init; } = "application/json";

    // The encoded path and query, relative to the base address.
    public string Target => _query.Length == 0 ? _path.ToString() : $"{_path}?{_query}";

    public void Literal(string text) => _path.Append(text);

    public void Segment(string name, string value, int maximumLength = int.MaxValue)
    {
        var encoded = PathSegment.Encode(name, value);
        if (value.Length > maximumLength)
        {
            throw new ArgumentException(Excerpt.ExplainTooLong(name, value, maximumLength), name);
        }

        _path.Append(encoded);
    }

    public void Segment(string name, long value, long minimum = long.MinValue)
    {
        if (value < minimum)
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} is at least {minimum}.");
        }

        _path.Append(CultureInfo.InvariantCulture, $"{value}");
    }

    public bool HasQuery(string name) => _names.Contains(name);

    public void Query(string name, string? value)
    {
        if (value is not null)
        {
            Append(name, PathSegment.EncodeText(name, value));
        }
    }

    public void Query(string name, IEnumerable<string>? values)
    {
        foreach (var value in values ?? [])
        {
            Query(name, value);
        }
    }

    // Adds several values as one parameter, separated by commas that are not encoded.
    public void QueryList(string name, IEnumerable<string>? values)
    {
        if (values is not null && string.Join(',', values.Select(value => PathSegment.EncodeText(name, value))) is { Length: > 0 } list)
        {
            Append(name, list);
        }
    }

    public void Query(string name, int? value, int minimum = int.MinValue, int maximum = int.MaxValue)
    {
        if (value is not { } number)
        {
            return;
        }

        if (number < minimum || number > maximum)
        {
            throw new ArgumentOutOfRangeException(name, number, $"{name} must be from {minimum} to {maximum}.");
        }

        Append(name, number.ToString(CultureInfo.InvariantCulture));
    }

    public void Query(string name, bool? value) => Query(name, value switch { true => "true", false => "false", null => null });

    public void Query(string name, DateTimeOffset? value) => Query(name, value is { } time ? WireDate.ToText(time) : null);

    public void Query(string name, DateOnly? value) => Query(name, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private void Append(string name, string encoded)
    {
        if (_query.Length > 0)
        {
            _query.Append('&');
        }

        _names.Add(name);
        _query.Append(PathSegment.EncodeText(nameof(name), name)).Append('=').Append(encoded);
    }
}
