using ThreatConnect.Testing.Assertions;

namespace ThreatConnect.Testing;

/// <summary>Represents a request that a test expects. Only the parts that are set are compared.</summary>
public sealed class ExpectedRequest
{
    private readonly PathPattern _pattern;

    /// <summary>Initializes a new instance of the <see cref="ExpectedRequest"/> class.</summary>
    /// <param name="method">The HTTP method, such as <c>POST</c>.</param>
    /// <param name="path">
    /// The path below the base address, percent-encoded. The segment <c>*</c> matches any segment: <c>/v2/groups/campaigns/*/tags/x</c>.
    /// </param>
    /// <exception cref="ArgumentException">The path is not a path below the base address.</exception>
    public ExpectedRequest(string method, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(method);
        Method = method.ToUpperInvariant();
        _pattern = new PathPattern(path);
    }

    /// <summary>Gets the HTTP method, in upper case.</summary>
    public string Method { get; }

    /// <summary>Gets the path below the base address.</summary>
    public string Path => _pattern.ToString();

    /// <summary>
    /// Gets or sets the parameters that the query must have, percent-encoded or with plain spaces: <c>owner=My Org&amp;resultLimit=500</c>.
    /// The order and other parameters do not matter. An empty string matches requests without a query.
    /// </summary>
    /// <value>The default is <see langword="null"/>: the query does not matter.</value>
    public string? Query { get; init; }

    /// <summary>
    /// Gets or sets the body. JSON is compared by value, so that white space and the order of members do not matter. Other texts are
    /// compared as they are. An empty string matches requests without a body.
    /// </summary>
    /// <value>The default is <see langword="null"/>: the body does not matter.</value>
    public string? Body { get; init; }

    /// <summary>Returns the HTTP method, the path and the other expected parts.</summary>
    /// <returns>A text such as <c>POST /v2/groups/campaigns with the body {"name":"x"}</c>.</returns>
    public override string ToString()
    {
        var query = Query switch { null => "", "" => " without a query", _ => $" with the query {Query}" };
        var body = Body switch { null => "", "" => " without a body", _ => $" with the body {Body}" };
        return $"{Method} {Path}{query}{(query.Length > 0 && body.Length > 0 ? " and" : "")}{body}";
    }

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

    // A request with another path is near only if one segment differs and the method is equal.
    private bool IsNear(SimulatedRequest request, int? segments) => segments == 0 || (segments == 1 && request.Method == Method);
}
