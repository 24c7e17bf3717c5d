using ThreatConnect.Testing.Faults;

namespace ThreatConnect.Testing;

/// <summary>Something that goes wrong with a request; see <see cref="SimulatorFaults.Add"/>.</summary>
public abstract class SimulatedFault
{
    private protected SimulatedFault()
    {
    }

    /// <summary>The connection breaks before anything is answered; nothing is done on the server.</summary>
    public static SimulatedFault ConnectionReset { get; } = new ResetFault();

    /// <summary>The request is carried out, but its answer breaks off in the middle of the body.</summary>
    public static SimulatedFault TruncatedBody { get; } = new TruncationFault();

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

    /// <summary>The server's clock differs when it judges the signature: more than five minutes make it refuse.</summary>
    /// <param name="offset">How far the server is ahead.</param>
    /// <returns>The fault.</returns>
    public static SimulatedFault ClockSkew(TimeSpan offset) => new ClockSkewFault(offset);

    internal virtual bool Answers => true;

    /// <summary>Answers <paramref name="context"/>, by <paramref name="next"/> (told the clock's offset) or otherwise.</summary>
    internal abstract Task ApplyAsync(HttpContext context, Func<TimeSpan, Task> next);
}
