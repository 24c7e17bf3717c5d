namespace ThreatConnect.Testing.Requests;

// Reads the parts of a request that are logged before its body is read.
internal static class RequestReader
{
    public static SimulatedRequest Read(HttpRequest request, string rawTarget, DateTimeOffset time)
    {
        var read = new SimulatedRequest(request.Method, rawTarget, CopyHeaders(request), StatusCode: null)
        {
            ReceivedAt = time,
            Path = rawTarget.Split('?')[0],
        };
        return Parse(rawTarget) is not { } target
            ? read
            : read with { Path = "/" + string.Join('/', target.Segments), PathSegments = target.Segments, Query = target.Query.Parameters };
    }

    private static RequestTarget? Parse(string rawTarget)
    {
        try
        {
            return RequestTarget.Parse(rawTarget);
        }
        catch (ApiErrorException)
        {
            // The response will be an error; the log contains the target as it was sent.
            return null;
        }
    }

    private static Dictionary<string, string> CopyHeaders(HttpRequest request) =>
        request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
}
