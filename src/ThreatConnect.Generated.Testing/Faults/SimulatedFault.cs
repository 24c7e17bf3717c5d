using ThreatConnect.Testing.Faults;

namespace ThreatConnect.Testing;

/// <summary>Something that goes wrong with a request; see <see cref="SimulatorFaults"/>.</summary>
public abstract class SimulatedFault
{
    private protected SimulatedFault()
    {
    }

    /// <summary>The connection breaks before anything is answered; nothing is done on the server.</summary>
    public static SimulatedFault ConnectionReset { get; } = new ResetFault();

    /// <summary>The request is carried out, but its answer breaks off in the middle of the body.</summary>
    public static SimulatedFault TruncatedBody { get; } = new TruncationFault();

    /// <summary>Status 503 with what the platform says when the API is not licensed, which a repetition does not help.</summary>
    public static SimulatedFault NotLicensed { get; } = new StatusFault(
        StatusCodes.Status503ServiceUnavailable,
        """{"status":"Failure","message":"API access has not been licensed for this system, please contact sales@threatconnect.com"}""",
        retryAfter: null);

    /// <summary>A status without the request being carried out.</summary>
    /// <param name="statusCode">The status, such as 503.</param>
    /// <param name="body">The body as JSON or text; a failure envelope when <see langword="null"/>.</param>
    /// <param name="retryAfter">The wait that the <c>Retry-After</c> header asks for, in whole seconds; no such header when <see langword="null"/>.</param>
    /// <returns>The fault.</returns>
    public static SimulatedFault Status(int statusCode, string? body = null, TimeSpan? retryAfter = null) =>
        new StatusFault(statusCode, body, retryAfter);

    /// <summary>A page in HTML instead of JSON, as a proxy or a login page gives it.</summary>
    /// <param name="statusCode">The status of the page.</param>
    /// <returns>The fault.</returns>
    public static SimulatedFault HtmlPage(int statusCode = 200) => new HtmlFault(statusCode);

    /// <summary>The request is carried out as usual, after a while.</summary>
    /// <param name="delay">The while.</param>
    /// <returns>The fault.</returns>
    public static SimulatedFault Delay(TimeSpan delay) => new DelayFault(delay);

    /// <summary>The request is carried out at once, but the body of its answer takes its time: it comes in ten parts.</summary>
    /// <param name="duration">The time from the first part to the last.</param>
    /// <returns>The fault.</returns>
    public static SimulatedFault SlowBody(TimeSpan duration) => new SlowBodyFault(duration);

    /// <summary>The request is carried out and answered as usual, under another media type.</summary>
    /// <param name="contentType">What the <c>Content-Type</c> header says.</param>
    /// <returns>The fault.</returns>
    public static SimulatedFault ContentType(string contentType) => new ContentTypeFault(contentType);

    /// <summary>The server's clock differs when it judges the signature: more than five minutes make it refuse.</summary>
    /// <param name="offset">How far the server is ahead.</param>
    /// <returns>The fault.</returns>
    public static SimulatedFault ClockSkew(TimeSpan offset) => new ClockSkewFault(offset);

    internal virtual bool SendsResponse => true;

    // SendsResponse context, by next (told the clock's offset) or otherwise.
    internal abstract Task ApplyAsync(HttpContext context, Func<TimeSpan, Task> next);
}
