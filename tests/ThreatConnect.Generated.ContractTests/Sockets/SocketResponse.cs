namespace ThreatConnect.ContractTests.Sockets;

/// <summary>The bytes of an answer, and what becomes of the connection.</summary>
internal sealed record SocketResponse(byte[] Bytes, bool ClosesAfterwards = false, bool IsSilentAfterwards = false, TimeSpan Pause = default)
{
    public static SocketResponse Success { get; } = Json("""{"status":"Success"}""");

    /// <summary>The connection breaks without an answer.</summary>
    public static SocketResponse Broken { get; } = new([], ClosesAfterwards: true);

    /// <summary>No answer ever comes.</summary>
    public static SocketResponse Silent { get; } = new([], IsSilentAfterwards: true);

    public static SocketResponse Json(string json) => new(Encoding.UTF8.GetBytes(
        $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}"));

    /// <summary>The platform's own word that there is no such object.</summary>
    public static SocketResponse NotFound { get; } = Status("404 Not Found", """{"status":"Failure","message":"The requested resource was not found"}""");

    public static SocketResponse Status(string status, string json) => new(Encoding.UTF8.GetBytes(
        $"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}"));

    /// <summary>The answer comes slowly, but it comes.</summary>
    public static SocketResponse Slow(string json) => Json(json) with { Pause = TimeSpan.FromMilliseconds(240) };

    /// <summary>A server that asks for time, by its own clock.</summary>
    public static SocketResponse Unavailable(string date, string retryAfter) => new(Encoding.UTF8.GetBytes(
        $"HTTP/1.1 503 Service Unavailable\r\nDate: {date}\r\nRetry-After: {retryAfter}\r\nContent-Length: 0\r\n\r\n"));

    /// <summary>The connection breaks in the middle of the body.</summary>
    public static SocketResponse Cut(string json) => new(Encoding.UTF8.GetBytes(
        $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{json}"), ClosesAfterwards: true);
}
