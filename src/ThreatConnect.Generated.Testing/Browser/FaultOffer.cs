namespace ThreatConnect.Testing.Browser;

// A fault that a page can switch on, and the number that it takes, if any.
internal sealed record FaultOffer(string Key, string Title, string Description, Func<int, SimulatedFault> Create)
{
    public FaultNumber? Number { get; init; }

    public static IReadOnlyList<FaultOffer> All { get; } =
    [
        new("status", "Error status", "Responds with an error. The request is not processed.", value => SimulatedFault.Status(value))
        {
            Number = new("Status", 503, 400, 599),
        },
        new(
            "rateLimit",
            "Too many requests",
            "Responds with 429 and Retry-After. The request is not processed.",
            value => SimulatedFault.Status(StatusCodes.Status429TooManyRequests, retryAfter: TimeSpan.FromSeconds(value)))
        {
            Number = new("Seconds", 1, 0, 3600),
        },
        new("notLicensed", "Not licensed", "Responds with 503, as a platform whose API is not licensed.", _ => SimulatedFault.NotLicensed),
        new("htmlPage", "HTML page", "Responds with a sign-in page, as a proxy does.", value => SimulatedFault.HtmlPage(value))
        {
            Number = new("Status", 200, 200, 599),
        },
        new("delay", "Delay", "Waits before the request is processed.", value => SimulatedFault.Delay(TimeSpan.FromSeconds(value)))
        {
            Number = new("Seconds", 3, 1, 3600),
        },
        new("slowBody", "Slow body", "Sends the response in ten parts.", value => SimulatedFault.SlowBody(TimeSpan.FromSeconds(value)))
        {
            Number = new("Seconds", 5, 1, 3600),
        },
        new(
            "connectionReset",
            "Connection reset",
            "Resets the connection. The request is not processed.",
            _ => SimulatedFault.ConnectionReset),
        new(
            "connectionClosed",
            "Connection closed",
            "Closes the connection without a response. The request is not processed.",
            _ => SimulatedFault.ConnectionClosed),
        new("responseLost", "Response lost", "Processes the request, and sends no response.", _ => SimulatedFault.ResponseLost),
        new("truncatedBody", "Truncated body", "Ends the response in the middle.", _ => SimulatedFault.TruncatedBody),
        new(
            "truncatedCompression",
            "Truncated compression",
            "Ends the compressed response in the middle, as if it were complete.",
            _ => SimulatedFault.TruncatedCompression),
        new("repeatedPage", "Repeated page", "Responds with the first page of a list again and again.", _ => SimulatedFault.RepeatedPage),
        new("wrongTotal", "Wrong total", "Responds with another resultCount.", SimulatedFault.WrongTotal)
        {
            Number = new("Total", 7, 0, int.MaxValue),
        },
        new("mergedCounts", "Merged counts", "Counts fewer items of a batch job as written.", SimulatedFault.MergedCounts)
        {
            Number = new("Items", 1, 1, int.MaxValue),
        },
        new("contentType", "Content type", "Says that the JSON is text.", _ => SimulatedFault.ContentType("text/plain")),
        new(
            "clockSkew",
            "Clock skew",
            "Checks signatures with a clock that is ahead.",
            value => SimulatedFault.ClockSkew(TimeSpan.FromMinutes(value)))
        {
            Number = new("Minutes", 10, 1, 100_000),
        },
        new(
            "decompressionBomb",
            "Decompression bomb",
            "Sends few bytes that become many when they are decompressed.",
            value => SimulatedFault.DecompressionBomb(value * 1024L * 1024L))
        {
            Number = new("Megabytes", 100, 1, 10_000),
        },
    ];
}

internal sealed record FaultNumber(string Title, int Default, int Minimum, int Maximum);
