namespace ThreatConnect.ContractTests.Sockets;

// The bytes of a response, and how the connection ends.
public sealed record SocketResponse(byte[] Bytes, bool ClosesAfterwards = false, bool IsSilentAfterwards = false, TimeSpan Pause = default)
{
    public static SocketResponse Success { get; } = Json("""{"status":"Success"}""");

    // The connection breaks without a response.
    public static SocketResponse Broken { get; } = new([], ClosesAfterwards: true);

    // No response ever comes.
    public static SocketResponse Silent { get; } = new([], IsSilentAfterwards: true);

    public static SocketResponse Json(string json) => new(Encoding.UTF8.GetBytes(
        $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}"));

    // The platform's own response when there is no such object.
    public static SocketResponse NotFound { get; } = Status("404 Not Found", """{"status":"Failure","message":"The requested resource was not found"}""");

    public static SocketResponse Status(string status, string json) => new(Encoding.UTF8.GetBytes(
        $"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}"));

    // The response comes slowly, but it comes.
    public static SocketResponse Slow(string json) => Json(json) with { Pause = TimeSpan.FromMilliseconds(240) };

    // A server that asks for time, by its own clock.
    public static SocketResponse Unavailable(string date, string retryAfter) => new(Encoding.UTF8.GetBytes(
        $"HTTP/1.1 503 Service Unavailable\r\nDate: {date}\r\nRetry-After: {retryAfter}\r\nContent-Length: 0\r\n\r\n"));

    // An error of a server that says what time it is.
    public static SocketResponse At(DateTimeOffset date, string status, string json) => new(Encoding.UTF8.GetBytes(
        $"HTTP/1.1 {status}\r\nDate: {date:R}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}"));

    // A status code with headers and without a body.
    public static SocketResponse Empty(string status, params string[] headers) => new(Encoding.ASCII.GetBytes(
        $"HTTP/1.1 {status}\r\n{string.Concat(headers.Select(header => header + "\r\n"))}Content-Length: 0\r\n\r\n"));

    // The connection breaks in the middle of the body.
    public static SocketResponse Cut(string json) => new(Encoding.UTF8.GetBytes(
        $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{json}"), ClosesAfterwards: true);
}
