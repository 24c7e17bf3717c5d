using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>Provides the options of a <see cref="ThreatConnectClient"/>.</summary>
/// <example>
/// <code>
/// var options = new ThreatConnectClientOptions
/// {
///     MaxRetries = 5,
///     Timeout = TimeSpan.FromMinutes(10),
///     ApplicationName = "MyImporter",
/// };
/// await using var client = new ThreatConnectClient(uri, credential, options);
/// </code>
/// </example>
public sealed class ThreatConnectClientOptions
{
    private static readonly TimeSpan s_shortest = TimeSpan.FromTicks(1);

    // Polly and the timers of .NET reject longer values with messages that do not name the option.
    private static readonly TimeSpan s_longestDelay = TimeSpan.FromDays(1);
    private static readonly TimeSpan s_longestTimeout = TimeSpan.FromDays(49);

    /// <summary>
    /// Gets or sets how many times a request that is safe to repeat is retried: reads, updates, deletions, and requests whose repetition
    /// has no effect, such as adding a tag.
    /// </summary>
    /// <remarks>
    /// If the response to a deletion is lost and the retry receives "not found", the deletion has succeeded; the response then has the
    /// status code 404.
    /// </remarks>
    /// <value>The default is 3. Set 0 to retry in a handler of your own.</value>
    public int MaxRetries { get; init; } = 3;

    /// <summary>Gets or sets the delay before the first retry. Each further delay is about twice as long.</summary>
    /// <value>The default is 300 milliseconds.</value>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>
    /// Gets or sets the longest delay before a retry. If the server asks for a longer one by <c>Retry-After</c>, the request is not
    /// retried.
    /// </summary>
    /// <value>The default is 30 seconds.</value>
    public TimeSpan MaxRetryDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Gets or sets how long an attempt may wait for a byte from the server. A transfer that makes progress is never ended.
    /// </summary>
    /// <value>The default is 100 seconds.</value>
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// Gets or sets how long an attempt may take, even if it makes progress. It is then retried if that is safe. For a file, the time until
    /// the first bytes counts. Allow enough time for a large page.
    /// </summary>
    /// <value>The default is <see langword="null"/>: no limit as long as the attempt makes progress.</value>
    public TimeSpan? AttemptTimeout { get; init; }

    /// <summary>
    /// Gets or sets how long a call may take, including its retries and delays: one page of a list, or the beginning of a file. The call
    /// then ends with a <see cref="ThreatConnectTransportException"/>.
    /// </summary>
    /// <value>The default is <see langword="null"/>: no limit.</value>
    public TimeSpan? Timeout { get; init; }

    /// <summary>
    /// Gets or sets the largest response that is held in memory, in bytes after decompression: one page of a list, or one object. A larger
    /// response ends the call with a <see cref="ThreatConnectTransportException"/>. Files and bulk reports that are read as streams have no
    /// limit.
    /// </summary>
    /// <value>The default is 268,435,456 (256 MB), many times as much as a page of 10,000 items with all their parts.</value>
    public int MaxResponseSize { get; init; } = 256 * 1024 * 1024;

    /// <summary>
    /// Gets or sets the largest number of connections to the server. Calls beyond it wait in the order in which they were made; their time
    /// limits count from when they have a connection. A file that is open holds its connection until it is closed.
    /// </summary>
    /// <value>The default is 16.</value>
    public int MaxConnections { get; init; } = 16;

    /// <summary>
    /// Gets or sets a value indicating whether timestamps follow the server's clock once the server has rejected one and has said what time
    /// it is. The rejected request is then signed anew and sent again, once.
    /// </summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool CorrectClock { get; init; } = true;

    /// <summary>Gets or sets the clock for timestamps, delays and time-outs.</summary>
    /// <value>The default is <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Gets or sets additional handlers, the outermost first. They see each attempt before it is signed, so a request that a handler
    /// repeats is signed again. The client owns the handlers and disposes them; a handler must not have an inner handler.
    /// </summary>
    /// <value>The default is an empty list.</value>
    public IReadOnlyList<DelegatingHandler> Handlers { get; init; } = [];

    /// <summary>Gets or sets the proxy for all requests.</summary>
    /// <value>The default is <see langword="null"/>: the proxy of the system, if any.</value>
    [JsonIgnore]
    [IgnoreDataMember]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IWebProxy? Proxy { get; init; }

    /// <summary>
    /// Gets or sets the handler that sends requests, for a client certificate or a test. It receives signed requests, must not follow
    /// redirects, and is not disposed with the client. Leave its decompression off: the client decompresses responses itself, and notices
    /// when one is incomplete.
    /// </summary>
    /// <remarks>
    /// When a server closes the connection before it accepts a large body, .NET sends the headers of the request again by itself, with the
    /// same signature, although <see cref="MaxRetries"/> may be 0. The client prevents this by the
    /// <see cref="SocketsHttpHandler.RequestHeaderEncodingSelector"/> of a <see cref="SocketsHttpHandler"/>, which it sets if it is not set
    /// and the handler has not sent a request. With any other handler, such headers may arrive several times. The body does not.
    /// </remarks>
    /// <value>The default is a handler of the client, with TLS verification.</value>
    public HttpMessageHandler? PrimaryHandler { get; init; }

    /// <summary>Gets or sets the name of the application, which is sent in the <c>User-Agent</c> header.</summary>
    /// <value>The default is the name and version of this package.</value>
    public string? ApplicationName { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether http is allowed for hosts other than the local machine. Others can then read and repeat the
    /// requests.
    /// </summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool AllowInsecureHttp { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether the base address may have no path, as that of a mock server or a gateway that serves the API
    /// without <c>/api</c>. The platform itself has a path.
    /// </summary>
    /// <value>The default is <see langword="false"/>: an address without a path is rejected, since <c>/api</c> is usually missing.</value>
    public bool AllowEmptyBasePath { get; init; }

    /// <summary>Gets or sets the observer that is notified of each operation, for logs.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public OperationObserver? Observer { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether activities and the <see cref="Observer"/> receive the path and query of requests, which
    /// contain the values of indicators, ids and filters. They never receive credentials.
    /// </summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool LogSensitiveValues { get; init; }

    internal void Validate()
    {
        ArgumentNullException.ThrowIfNull(TimeProvider);
        ArgumentNullException.ThrowIfNull(Handlers);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxRetries);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxResponseSize);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxConnections);
        Verify(RetryDelay, TimeSpan.Zero, s_longestDelay, nameof(RetryDelay));
        Verify(MaxRetryDelay, s_shortest, s_longestDelay, nameof(MaxRetryDelay));
        Verify(IdleTimeout, s_shortest, s_longestTimeout, nameof(IdleTimeout));
        Verify(AttemptTimeout, s_shortest, s_longestTimeout, nameof(AttemptTimeout));
        Verify(Timeout, s_shortest, s_longestTimeout, nameof(Timeout));
        if (ApplicationName is { } name
            && !(ProductHeaderValue.TryParse(name, out var product) && product.Version is null && product.Name == name))
        {
            throw new ArgumentException(
                $"\"{Excerpt.Of(name)}\" is not a valid product name for a User-Agent header: "
                + "use letters, digits and some signs, without spaces or a version.",
                nameof(ApplicationName));
        }

        if (Proxy is not null && PrimaryHandler is not null)
        {
            throw new ArgumentException(
                $"{nameof(Proxy)} and {nameof(PrimaryHandler)} are both set; give the proxy to the handler instead.",
                nameof(Proxy));
        }

        if (Handlers.Any(handler => handler is null or { InnerHandler: not null }))
        {
            throw new ArgumentException(
                $"One of the {nameof(Handlers)} is null or already has an inner handler; "
                + "the client chains the handlers itself, so create new ones for each client.",
                nameof(Handlers));
        }
    }

    private static void Verify(TimeSpan? value, TimeSpan least, TimeSpan most, string option)
    {
        if (value < least || value > most)
        {
            throw new ArgumentOutOfRangeException(
                option,
                value,
                $"{option} must be {(least == TimeSpan.Zero ? "at least 0" : "more than 0")}, and {most:c} at most.");
        }
    }
}
