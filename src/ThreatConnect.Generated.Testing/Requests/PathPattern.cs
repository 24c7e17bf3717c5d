namespace ThreatConnect.Testing.Requests;

// The path of requests as a test writes it, below the base address: encoded as in an address, and * for any one segment.
internal sealed class PathPattern
{
    private const string Any = "*";

    private readonly string _text;
    private readonly string?[] _segments;

    public PathPattern(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!path.StartsWith('/') || path.Contains('?', StringComparison.Ordinal))
        {
            throw new ArgumentException($"\"{path}\" is no path below the base address, such as \"/v2/owners\".", nameof(path));
        }

        // No path below the base address begins like the base address, so whoever copies a whole target is understood too.
        _text = path.StartsWith(RequestTarget.BasePath + "/", StringComparison.Ordinal) ? path[RequestTarget.BasePath.Length..] : path;
        _segments = [.. _text[1..].Split('/').Select(segment => segment == Any ? null : Decode(segment))];
    }

    // How many segments differ, or null when there are more or fewer of them.
    public int? Differences(SimulatedRequest request) => request.PathSegments.Count != _segments.Length
        ? null
        : _segments.Zip(request.PathSegments).Count(pair => pair.First is not null && pair.First != pair.Second);

    public bool Matches(SimulatedRequest request) => Differences(request) == 0;

    public override string ToString() => _text;

    private static string Decode(string segment)
    {
        try
        {
            return PercentEncoding.Decode(segment, plusIsSpace: false);
        }
        catch (ApiErrorException)
        {
            throw new ArgumentException($"\"{segment}\" is not encoded as in an address: a percent sign is written %25.", nameof(segment));
        }
    }
}
