namespace ThreatConnect;

/// <summary>How a client behaves; every setting has a default that is right for most.</summary>
public sealed class ThreatConnectClientOptions
{
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

    /// <summary>The clock, for timestamps, waits and time-outs.</summary>
    /// <value>The system's clock.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// The handler that sends: for a proxy, a client certificate or a test. It comes after signing, must not follow redirects, and is not disposed with the client.
    /// </summary>
    /// <value>One of the client's own, with verified TLS and decompression.</value>
    public HttpMessageHandler? PrimaryHandler { get; init; }

    /// <summary>What requests name as their sender.</summary>
    /// <value>The name and version of this package.</value>
    public string? ApplicationName { get; init; }

    /// <summary>Whether plain http is allowed to hosts other than this machine. Requests could then be read and repeated by others.</summary>
    /// <value>False.</value>
    public bool AllowInsecureHttp { get; init; }

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(MaxRetries);
        ArgumentOutOfRangeException.ThrowIfNegative(RetryDelay.Ticks, nameof(RetryDelay));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxRetryDelay.Ticks, nameof(MaxRetryDelay));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(IdleTimeout.Ticks, nameof(IdleTimeout));
        ArgumentNullException.ThrowIfNull(TimeProvider);
    }
}
