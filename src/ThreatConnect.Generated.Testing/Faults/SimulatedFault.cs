using ThreatConnect.Testing.Faults;

namespace ThreatConnect.Testing;

/// <summary>Represents a fault of a request; see <see cref="SimulatorFaults"/>.</summary>
public abstract class SimulatedFault
{
    private protected SimulatedFault()
    {
    }

    /// <summary>Gets a fault that resets the connection before a response is sent. The request is not processed.</summary>
    public static SimulatedFault ConnectionReset { get; } = new ResetFault();

    /// <summary>
    /// Gets a fault that reads the request and closes the connection without a response, as a server that is shut down. The request is not
    /// processed.
    /// </summary>
    public static SimulatedFault ConnectionClosed { get; } = new CloseFault(isProcessed: false);

    /// <summary>
    /// Gets a fault that processes the request and closes the connection without a response, so that the response is lost.
    /// </summary>
    public static SimulatedFault ResponseLost { get; } = new CloseFault(isProcessed: true);

    /// <summary>
    /// Gets a fault that processes the request, and sends the first half of the compressed response as if it were the whole. Only the
    /// compression shows that the rest is missing.
    /// </summary>
    public static SimulatedFault TruncatedCompression { get; } = new TruncatedCompressionFault();

    /// <summary>Gets a fault that ignores <c>resultStart</c>: every page of a list is the first one.</summary>
    public static SimulatedFault RepeatedPage { get; } =
        new ChangeFault("Repeated page", new RequestChange { IgnoresStart = true });

    /// <summary>Gets a fault that processes the request, and ends the response in the middle of its body.</summary>
    public static SimulatedFault TruncatedBody { get; } = new TruncationFault();

    /// <summary>
    /// Gets a fault that responds with the status 503 and the message of a platform whose API is not licensed. Retries do not help.
    /// </summary>
    public static SimulatedFault NotLicensed { get; } = new StatusFault(
        "Not licensed",
        StatusCodes.Status503ServiceUnavailable,
        """{"status":"Failure","message":"API access has not been licensed for this system, please contact sales@threatconnect.com"}""",
        retryAfter: null);

    /// <summary>Creates a fault that responds with a status. The request is not processed.</summary>
    /// <param name="statusCode">The status code, such as 503.</param>
    /// <param name="body">The body as JSON or text; if it is <see langword="null"/>, an error response of the platform.</param>
    /// <param name="retryAfter">
    /// The time of the <c>Retry-After</c> header, in whole seconds; if it is <see langword="null"/>, the response does not have the header.
    /// </param>
    /// <returns>The fault.</returns>
    public static SimulatedFault Status(int statusCode, string? body = null, TimeSpan? retryAfter = null) =>
        new StatusFault($"Status {statusCode}", statusCode, body, retryAfter);

    /// <summary>Creates a fault that responds with an HTML page instead of JSON, as a proxy or a login page does.</summary>
    /// <param name="statusCode">The status code of the page.</param>
    /// <returns>The fault.</returns>
    public static SimulatedFault HtmlPage(int statusCode = 200) => new HtmlFault(statusCode);

    /// <summary>Creates a fault that delays the request, which is then processed as usual.</summary>
    /// <param name="delay">The delay.</param>
    /// <returns>The fault.</returns>
    public static SimulatedFault Delay(TimeSpan delay) => new DelayFault(delay);

    /// <summary>Creates a fault that processes the request at once, and sends the body of the response slowly, in ten parts.</summary>
    /// <param name="duration">The time from the first part to the last.</param>
    /// <returns>The fault.</returns>
    public static SimulatedFault SlowBody(TimeSpan duration) => new SlowBodyFault(duration);

    /// <summary>Creates a fault that processes the request as usual, and sends the response with another media type.</summary>
    /// <param name="contentType">The value of the <c>Content-Type</c> header.</param>
    /// <returns>The fault.</returns>
    public static SimulatedFault ContentType(string contentType) => new ContentTypeFault(contentType);

    /// <summary>
    /// Creates a fault that checks the signature with a clock that differs, and sends the time of that clock in the <c>Date</c> header. A
    /// difference of more than five minutes is rejected.
    /// </summary>
    /// <param name="offset">The time by which the clock of the server is ahead.</param>
    /// <returns>The fault.</returns>
    public static SimulatedFault ClockSkew(TimeSpan offset) =>
        new ChangeFault($"Clock ahead by {offset}", new RequestChange { ClockOffset = offset });

    /// <summary>
    /// Creates a fault that responds with a small compressed body which is large when it is decompressed. The request is not processed.
    /// </summary>
    /// <param name="length">The number of bytes of the decompressed body.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1,024.</exception>
    public static SimulatedFault DecompressionBomb(long length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1024);
        return new DecompressionBombFault(length);
    }

    /// <summary>Creates a fault that processes the request, and responds with a wrong total (<c>resultCount</c>).</summary>
    /// <param name="total">The total. A response without one, such as a later page, does not change.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The total is negative.</exception>
    public static SimulatedFault WrongTotal(int total)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        return new CountFault("Wrong total", "resultCount", _ => total);
    }

    /// <summary>
    /// Creates a fault that processes the request, and responds with the status of a batch job as if the server had merged items: fewer
    /// succeeded than were sent.
    /// </summary>
    /// <param name="merged">The number of items that are not counted. A response without counts does not change.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    /// <example>
    /// <code>
    /// await using var simulator = await ThreatConnectSimulator.StartAsync();
    /// simulator.Faults.Add(SimulatedFault.MergedCounts(), "GET", "/v2/batch/*", times: 100);
    /// </code>
    /// </example>
    public static SimulatedFault MergedCounts(int merged = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(merged, 1);
        return new CountFault("Merged counts", "successCount", count => Math.Max(0, count - merged));
    }

    // What the pages of the browser call the fault.
    internal abstract string Name { get; }

    internal virtual bool SendsResponse => true;

    // Sends the response, by next (which gets what is different) or in another way.
    internal abstract Task ApplyAsync(HttpContext context, Func<RequestChange, Task> next);
}
