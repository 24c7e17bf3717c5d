namespace ThreatConnect.Testing.Requests;

// A percent-encoded path below the base address, in which the segment * matches any segment.
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
            throw new ArgumentException($"\"{path}\" is not a path below the base address, such as \"/v2/owners\".", nameof(path));
        }

        // No path below the base address starts like the base address, so a whole target is accepted too.
        _text = path.StartsWith(RequestTarget.BasePath + "/", StringComparison.Ordinal) ? path[RequestTarget.BasePath.Length..] : path;
        _segments = [.. _text[1..].Split('/').Select(segment => segment == Any ? null : Decode(segment))];
    }

    // The number of different segments, or null if the numbers of segments differ.
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
            throw new ArgumentException($"\"{segment}\" is not percent-encoded: a percent sign is written %25.", nameof(segment));
        }
    }
}
