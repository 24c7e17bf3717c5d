using System.Net;
using System.Net.Http.Headers;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>How a client behaves; every setting has a default that is right for most.</summary>
public sealed class ThreatConnectClientOptions
{
    private static readonly TimeSpan s_shortest = TimeSpan.FromTicks(1);

    // What is longer the library for repetitions and the timers of .NET refuse, with words of their own.
    private static readonly TimeSpan s_longestDelay = TimeSpan.FromDays(1);
    private static readonly TimeSpan s_longestTimeout = TimeSpan.FromDays(49);

    /// <summary>How many more attempts a request gets that is safe to repeat: reads, updates, deletions, and what the platform does only once, such as putting on a tag.</summary>
    /// <remarks>A deletion that is repeated because its answer was lost, and then meets "not found", is done: it succeeds, and its response has the status code 404.</remarks>
    /// <value>3. With 0, repeating is left to a handler of yours.</value>
    public int MaxRetries { get; init; } = 3;

    /// <summary>How long to wait before the first repetition; each further one waits about twice as long.</summary>
    /// <value>300 milliseconds.</value>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>The longest wait before a repetition. A server that asks for more by <c>Retry-After</c> gets no repetition.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan MaxRetryDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an attempt may go without a byte from the server. A transfer that makes progress is never cut.</summary>
    /// <value>100 seconds.</value>
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>How long an attempt may take in all, progress or not; the attempt is then repeated where that is safe. For a file it counts until the first bytes come, and for a large page it must be generous.</summary>
    /// <value>Null: as long as it makes progress.</value>
    public TimeSpan? AttemptTimeout { get; init; }

    /// <summary>How long a call may take in all, with its repetitions and the waits between them: one page of a list, or the beginning of a file. It then ends with a <see cref="ThreatConnectTransportException"/>.</summary>
    /// <value>Null: as long as it takes.</value>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The clock, for timestamps, waits and time-outs.</summary>
    /// <value>The system's clock.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Handlers of your own, the first one outermost. They see each attempt before it is signed, so that what one of them repeats is signed anew.
    /// They belong to the client and are disposed with it; none may have an inner handler already.
    /// </summary>
    /// <value>None.</value>
    public IReadOnlyList<DelegatingHandler> Handlers { get; init; } = [];

    /// <summary>The proxy that requests go through.</summary>
    /// <value>Null: the one that the system is set up with, if any.</value>
    public IWebProxy? Proxy { get; init; }

    /// <summary>
    /// The handler that sends: for a client certificate or a test. It comes after signing, must not follow redirects, and is not disposed with the client.
    /// </summary>
    /// <value>One of the client's own, with verified TLS and decompression.</value>
    public HttpMessageHandler? PrimaryHandler { get; init; }

    /// <summary>What requests name as their sender.</summary>
    /// <value>The name and version of this package.</value>
    public string? ApplicationName { get; init; }

    /// <summary>Whether plain http is allowed to hosts other than this machine. Requests could then be read and repeated by others.</summary>
    /// <value>False.</value>
    public bool AllowInsecureHttp { get; init; }

    /// <summary>Is told what happens to each operation, for logs.</summary>
    /// <value>Nobody.</value>
    public OperationObserver? Observer { get; init; }

    /// <summary>Whether spans and the <see cref="Observer"/> get path and query as they go over the wire: the values of indicators, ids and filters. Credentials are in neither.</summary>
    /// <value>False.</value>
    public bool LogSensitiveValues { get; init; }

    internal void Validate()
    {
        ArgumentNullException.ThrowIfNull(TimeProvider);
        ArgumentNullException.ThrowIfNull(Handlers);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxRetries);
        Verify(RetryDelay, TimeSpan.Zero, s_longestDelay, nameof(RetryDelay));
        Verify(MaxRetryDelay, s_shortest, s_longestDelay, nameof(MaxRetryDelay));
        Verify(IdleTimeout, s_shortest, s_longestTimeout, nameof(IdleTimeout));
        Verify(AttemptTimeout, s_shortest, s_longestTimeout, nameof(AttemptTimeout));
        Verify(Timeout, s_shortest, s_longestTimeout, nameof(Timeout));
        if (ApplicationName is { } name && !(ProductHeaderValue.TryParse(name, out var product) && product.Version is null))
        {
            throw new ArgumentException($"\"{Excerpt.Of(name)}\" is no name that a User-Agent header carries: letters, digits and some signs, without spaces or a version.", nameof(ApplicationName));
        }

        if (Proxy is not null && PrimaryHandler is not null)
        {
            throw new ArgumentException($"{nameof(Proxy)} and {nameof(PrimaryHandler)} are both set; give the proxy to the handler instead.", nameof(Proxy));
        }

        if (Handlers.Any(handler => handler is null or { InnerHandler: not null }))
        {
            throw new ArgumentException($"One of the {nameof(Handlers)} is null or has an inner handler already; the client chains them itself, so make new ones for each client.", nameof(Handlers));
        }
    }

    private static void Verify(TimeSpan? value, TimeSpan least, TimeSpan most, string option)
    {
        if (value < least || value > most)
        {
            throw new ArgumentOutOfRangeException(option, value, $"{option} must be {(least == TimeSpan.Zero ? "at least 0" : "more than 0")}, and {most:c} at most.");
        }
    }
}
