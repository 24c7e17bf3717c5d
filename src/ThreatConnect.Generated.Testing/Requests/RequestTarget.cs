namespace ThreatConnect.Testing.Requests;

// The raw target. It is split at slashes before it is decoded, so that an encoded slash stays in its segment.
internal sealed record RequestTarget(IReadOnlyList<string> Segments, RequestQuery Query)
{
    public const string BasePath = "/api";

    public static RequestTarget? Parse(string rawTarget, string basePath = BasePath)
    {
        var target = OriginForm(rawTarget);
        var question = target.IndexOf('?');
        var path = question < 0 ? target : target[..question];
        var query = question < 0 ? [] : target[(question + 1)..];
        if (!path.StartsWith(basePath + "/", StringComparison.Ordinal))
        {
            return null;
        }

        var segments = new List<string>();
        // evidence.md §1.1: a trailing slash is accepted.
        var rest = path[(basePath.Length + 1)..].TrimEnd('/');
        foreach (var range in rest.Split('/'))
        {
            segments.Add(PercentEncoding.Decode(rest[range], plusIsSpace: false));
        }

        return new RequestTarget(segments, RequestQuery.Parse(query));
    }

    private static ReadOnlySpan<char> OriginForm(ReadOnlySpan<char> rawTarget)
    {
        if (rawTarget is ['/', ..])
        {
            return rawTarget;
        }

        // A request to a proxy has the whole address.
        var authority = rawTarget.IndexOf("://");
        var path = authority < 0 ? -1 : rawTarget[(authority + 3)..].IndexOf('/');
        return path < 0 ? "/" : rawTarget[(authority + 3 + path)..];
    }
}
