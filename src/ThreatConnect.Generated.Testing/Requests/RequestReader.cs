namespace ThreatConnect.Testing.Requests;

// What the log keeps of a request before its body is read.
internal static class RequestReader
{
    public static SimulatedRequest Read(HttpRequest request, string rawTarget, DateTimeOffset time)
    {
        var read = new SimulatedRequest(request.Method, rawTarget, CopyHeaders(request), StatusCode: null) { ReceivedAt = time, Path = rawTarget.Split('?')[0] };
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
            // It is refused when it is answered; the log shows it as it came.
            return null;
        }
    }

    private static Dictionary<string, string> CopyHeaders(HttpRequest request) =>
        request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
}
