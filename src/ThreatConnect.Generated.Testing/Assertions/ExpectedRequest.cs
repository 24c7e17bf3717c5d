using ThreatConnect.Testing.Assertions;

namespace ThreatConnect.Testing;

/// <summary>A request that a test expects. What it does not state does not matter.</summary>
public sealed class ExpectedRequest
{
    private readonly PathPattern _pattern;

    /// <summary>Expects a request.</summary>
    /// <param name="method">The verb, such as <c>POST</c>.</param>
    /// <param name="path">The path below the base address, encoded as in an address; <c>*</c> is any one segment: <c>/v2/groups/campaigns/*/tags/x</c>.</param>
    public ExpectedRequest(string method, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(method);
        Method = method.ToUpperInvariant();
        _pattern = new PathPattern(path);
    }

    /// <summary>The verb, in upper case.</summary>
    public string Method { get; }

    /// <summary>The path below the base address.</summary>
    public string Path => _pattern.ToString();

    /// <summary>
    /// The parameters that the query has to have, as in an address, encoded or with plain spaces: <c>owner=My Org&amp;resultLimit=500</c>.
    /// Their order does not matter, nor does what the query has besides; an empty text is a request without a query.
    /// </summary>
    /// <value><see langword="null"/> by default: the query does not matter.</value>
    public string? Query { get; init; }

    /// <summary>
    /// The body: JSON, compared by value, so that neither white space nor the order of members matters; or else any text, compared as it is.
    /// An empty text is a request without a body.
    /// </summary>
    /// <value><see langword="null"/> by default: the body does not matter.</value>
    public string? Body { get; init; }

    /// <summary>The verb, the path, and what else is expected.</summary>
    /// <returns>Such as <c>POST /v2/groups/campaigns with the body {"name":"x"}</c>.</returns>
    public override string ToString()
    {
        var query = Query switch { null => "", "" => " without a query", _ => $" with the query {Query}" };
        var body = Body switch { null => "", "" => " without a body", _ => $" with the body {Body}" };
        return $"{Method} {Path}{query}{(query.Length > 0 && body.Length > 0 ? " and" : "")}{body}";
    }

    // What of a request is otherwise.
    internal RequestMatch Match(SimulatedRequest request)
    {
        var differences = new List<string>();
        if (request.Method != Method)
        {
            differences.Add($"method: expected {Method}, was {request.Method}");
        }

        var segments = _pattern.Differences(request);
        if (segments != 0)
        {
            differences.Add($"path: expected {Path}, was {request.Path}");
        }

        if (Query is not null)
        {
            differences.AddRange(QueryDifferences.Of(Query, request));
        }

        if (Body is not null)
        {
            differences.AddRange(BodyDifferences.Of(Body, request));
        }

        return new RequestMatch(request, differences) { IsNear = IsNear(request, segments) };
    }

    // Of another path or verb it is near only if the rest of both is as expected.
    private bool IsNear(SimulatedRequest request, int? segments) => segments == 0 || (segments == 1 && request.Method == Method);
}
