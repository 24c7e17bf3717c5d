using System.Diagnostics;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using ThreatConnect.Hosting.Configuration;

namespace ThreatConnect.Hosting;

/// <summary>
/// Provides the options of a <see cref="ThreatConnectClient"/> that is registered in a host. They are set in code, by a section of the
/// configuration, or by both.
/// </summary>
/// <remarks>
/// When the configuration is reloaded, the credential changes from the next attempt on; all other options are read once, when the client is
/// created. The clock is the <see cref="TimeProvider"/> that is registered in the services, if there is one.
/// </remarks>
/// <example>
/// <code>
/// var options = new ThreatConnectOptions { BaseAddress = new Uri("https://app.threatconnect.com/api"), ApiToken = "the token" };
/// Console.WriteLine(options);
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ThreatConnectOptions
{
    private static readonly ThreatConnectClientOptions s_defaults = new();

    /// <summary>
    /// Gets or sets the address of the API with its base path, such as <c>https://app.threatconnect.com/api</c>. The scheme is https, or
    /// http on a loopback address.
    /// </summary>
    /// <value>The default is <see langword="null"/>. The address is required.</value>
    public Uri? BaseAddress { get; set; }

    /// <summary>Gets or sets the access id of an API user. It is used together with <see cref="SecretKey"/>.</summary>
    /// <value>
    /// The default is <see langword="null"/>. Exactly one credential is required: access id and secret key, <see cref="ApiToken"/>, or a
    /// credential that is set with <see cref="UseCredential"/>.
    /// </value>
    public string? AccessId { get; set; }

    /// <summary>Gets or sets the secret key of an API user. It is used together with <see cref="AccessId"/>.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [JsonIgnore]
    [IgnoreDataMember]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SecretKey { get; set; }

    /// <summary>Gets or sets the API token of an API user, which replaces access id and secret key.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [JsonIgnore]
    [IgnoreDataMember]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ApiToken { get; set; }

    /// <summary>Gets or sets the maximum number of retries of a request that is safe to repeat.</summary>
    /// <value>The default is 3. With 0, retries are left to a handler that you add.</value>
    public int MaxRetries { get; set; } = s_defaults.MaxRetries;

    /// <summary>Gets or sets the delay before the first retry. Each further delay is about twice as long.</summary>
    /// <value>The default is 300 milliseconds.</value>
    public TimeSpan RetryDelay { get; set; } = s_defaults.RetryDelay;

    /// <summary>
    /// Gets or sets the maximum delay before a retry. A request is not retried when the server asks for a longer delay by
    /// <c>Retry-After</c>.
    /// </summary>
    /// <value>The default is 30 seconds.</value>
    public TimeSpan MaxRetryDelay { get; set; } = s_defaults.MaxRetryDelay;

    /// <summary>
    /// Gets or sets how long an attempt may wait for a byte from the server. A transfer that makes progress is never cut.
    /// </summary>
    /// <value>The default is 100 seconds.</value>
    public TimeSpan IdleTimeout { get; set; } = s_defaults.IdleTimeout;

    /// <summary>
    /// Gets or sets how long an attempt may take in all, whether it makes progress or not. The attempt is then retried where that is safe.
    /// The time of a file counts until its first bytes arrive; for large pages the value must be generous.
    /// </summary>
    /// <value>The default is <see langword="null"/>: an attempt may take as long as it makes progress.</value>
    public TimeSpan? AttemptTimeout { get; set; } = s_defaults.AttemptTimeout;

    /// <summary>
    /// Gets or sets how long a call may take in all, with its retries and the delays between them. A call is one page of a list, or a file
    /// until its first bytes arrive.
    /// </summary>
    /// <value>The default is <see langword="null"/>: the time is not limited.</value>
    public TimeSpan? Timeout { get; set; } = s_defaults.Timeout;

    /// <summary>
    /// Gets or sets the largest response that is held in memory, in bytes after decompression. Files and bulk reports that are read as
    /// streams have no limit.
    /// </summary>
    /// <value>The default is 268,435,456 (256 MB).</value>
    public int MaxResponseSize { get; set; } = s_defaults.MaxResponseSize;

    /// <summary>
    /// Gets or sets the largest number of connections to the server. Calls beyond it wait in the order in which they were made; their time
    /// limits count from when they have a connection. A file that is open holds its connection until it is closed.
    /// </summary>
    /// <value>The default is 16.</value>
    public int MaxConnections { get; set; } = s_defaults.MaxConnections;

    /// <summary>
    /// Gets or sets a value indicating whether timestamps follow the server's clock once the server has rejected one and has said what time
    /// it is. The rejected request is then signed anew and sent again, once.
    /// </summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool CorrectClock { get; set; } = s_defaults.CorrectClock;

    /// <summary>
    /// Gets or sets the address of the proxy, such as <c>http://proxy.example.com:3128</c>. The scheme is http, https, socks4, socks4a or
    /// socks5.
    /// </summary>
    /// <value>
    /// The default is <see langword="null"/>: the proxy of the system or the environment is used, if there is one. A proxy that requires a
    /// user name and a password is set on a primary handler of your own.
    /// </value>
    public Uri? ProxyAddress { get; set; }

    /// <summary>Gets or sets the name of the application, which requests carry in their <c>User-Agent</c> header.</summary>
    /// <value>The default is <see langword="null"/>: the name and version of the client's package are sent.</value>
    public string? ApplicationName { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether plain http is allowed to hosts other than loopback. Others could then read and repeat the
    /// requests.
    /// </summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether <see cref="BaseAddress"/> may have no path, as that of a mock server or a gateway that
    /// serves the API without <c>/api</c>. The platform itself has a path.
    /// </summary>
    /// <value>The default is <see langword="false"/>: an address without a path is rejected.</value>
    public bool AllowEmptyBasePath { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether logs and spans contain path and query as they are sent, and the messages of exceptions. Both
    /// hold the values of indicators, ids and filters. Neither holds credentials.
    /// </summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool LogSensitiveValues { get; set; }

    internal Func<IServiceProvider, ThreatConnectCredential>? CredentialFactory { get; private set; }

    /// <summary>Sets a credential of your own, such as one that reads a vault, in place of access id and secret key or a token.</summary>
    /// <param name="credential">
    /// The function that creates the credential from the services of the host. It is called once, when the first request is signed.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="credential"/> is <see langword="null"/>.</exception>
    public void UseCredential(Func<IServiceProvider, ThreatConnectCredential> credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        CredentialFactory = credential;
    }

    /// <summary>Returns a text with the address and the kind of credential. It never contains a secret.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{nameof(ThreatConnectOptions)} {{ {nameof(BaseAddress)} = {SafeText.Of(BaseAddress)}, Credential = {Credential} }}";

    private string Credential => this switch
    {
        { CredentialFactory: not null } => "one of its own",
        { ApiToken.Length: > 0 } => "API token",
        { AccessId.Length: > 0 } => $"access id {AccessId}",
        _ => "none",
    };
}
