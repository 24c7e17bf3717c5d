using ThreatConnect.FaultTests.Server;

namespace ThreatConnect.FaultTests.Table;

// Status codes, with the bodies that the platform, proxies and gateways send (evidence.md §1.5, §10).
internal static class StatusFaults
{
    private const string Html = "<!DOCTYPE html><html><body>Error</body></html>";

    public static FaultGroup Group { get; } = new(
        "The status",
        "The server responds with another status than that of a success.",
        [
            .. new[] { 400, 401, 403, 405, 408, 409, 413, 422, 501, 505, 599 }.Select(status => Refusal(status)),
            .. new[] { 400, 401, 403 }.Select(status => Refusal(status, Html)),
            new("404 of the platform", Wire.Of(ServerResponse.NotFound), Rules.Refused()
                .With(Kinds.BatchDetails, "right", "undetermined")
                .With(Kinds.Find, "null", "null")
                .With(Kinds.BatchOneRequest, "right", "right"))
            {
                Status = 404,
            },
            new("404 with a page", Wire.Of(ServerResponse.Of(404, "text/html", Html)), Rules.Refused()
                .With(Kinds.BatchOneRequest, "right", "right"))
            {
                Status = 404,
            },
            Busy("429", ServerResponse.Failure(429, "Slow down"), Rules.Busy()),
            Busy("429, and to wait 2 seconds", ServerResponse.Of(429, null, "").WithHeader("Retry-After", "2"), Rules.Busy()),
            Busy("429, and to wait a day", ServerResponse.Of(429, null, "").WithHeader("Retry-After", "86400"), Rules.Refused()),
            .. new[] { 500, 502, 504 }.SelectMany(status => new[]
            {
                Failure(status, "", isCarriedOut: false),
                Failure(status, "", isCarriedOut: true),
                Failure(status, Html, isCarriedOut: false),
            }),
            Busy("503", ServerResponse.Failure(503, "Try again"), Unavailable()),
            Busy("503 with a page", ServerResponse.Of(503, "text/html", Html), Unavailable()),
            Busy("503, and to wait 2 seconds", ServerResponse.Of(503, null, "").WithHeader("Retry-After", "2"), Unavailable()),
            Busy("503, and to wait a day", ServerResponse.Of(503, null, "").WithHeader("Retry-After", "86400"), Rules.Refused()),
            Busy("503, although it is carried out", ServerResponse.Of(503, null, ""), Rules.Failed(isCarriedOut: true)) with { IsCarriedOut = true },
            Busy(
                "503 without a license",
                ServerResponse.Failure(503, "API access has not been licensed for this system, please contact sales@threatconnect.com"),
                Rules.Refused()),
            .. new[] { 300, 301, 302, 303, 307, 308 }.Select(status => new Fault(
                $"{status} to another address",
                Wire.Of(ServerResponse.Of(status, null, "").WithHeader("Location", "/elsewhere")),
                Rules.Unusable())),
            .. new[] { 401, 413 }.Select(status => new Fault(
                $"{status} before the request is read, and the connection is closed",
                _ => new Transmission(ServerResponse.Failure(status, "No").WithHeader("Connection", "close").ToBytes(), Ending.Closed),
                new Expectations { Kinds.All }.With(Kinds.LargeUpload, "server", "server"))
            {
                Status = status,
                IsEarly = true,
            }),
            new("304", Wire.Of(ServerResponse.Of(304, null, "")), Rules.Unusable()),
            new("206", Wire.Right(right => right with { Status = 206 }), Rules.Unusable().With(Kinds.BatchUpload, "right", "right"))
            {
                IsCarriedOut = true,
            },
            new("204", Wire.Of(ServerResponse.Of(204, null, "")), NoContent()) { IsCarriedOut = true },
            new("202 with the right content", Wire.Right(right => right with { Status = 202 }), Rules.Harmless()) { IsCarriedOut = true },
        ]);

    // What is created and not returned is not usable; what has no content succeeds.
    public static Expectations NoContent() => Rules.Unusable()
        .With(Kinds.Plain | Kinds.Open, "right", "right")
        .With(Kinds.BatchUpload, "right", "right")
        .With(Kinds.BatchDetails, "right", "undetermined");

    private static Fault Refusal(int status, string? html = null) => new(
        html is null ? $"{status}" : $"{status} with a page",
        Wire.Of(html is null ? ServerResponse.Failure(status, "No") : ServerResponse.Of(status, "text/html", html)),
        status == 405 ? Rules.Refused().With(Kinds.BatchOneRequest, "right", "right") : Rules.Refused())
    {
        Status = status,
    };

    private static Fault Failure(int status, string body, bool isCarriedOut) => new(
        $"{status}{(body.Length > 0 ? " with a page" : "")}{(isCarriedOut ? ", although it is carried out" : "")}",
        Wire.Of(ServerResponse.Of(status, body.Length > 0 ? "text/html" : null, body)),
        Rules.Failed(isCarriedOut))
    {
        Status = status,
        IsCarriedOut = isCarriedOut,
    };

    private static Fault Busy(string name, ServerResponse response, Expectations expected) =>
        new(name, Wire.Of(response), expected) { Status = response.Status };

    // A job whose content is refused is asked for, and gets the content again.
    private static Expectations Unavailable() => Rules.Failed(isCarriedOut: false).With(Kinds.BatchUpload, "right 2", "server 3");
}
