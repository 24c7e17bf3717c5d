namespace ThreatConnect.Hosting;

/// <summary>
/// How a client in a host reaches its instance. Set it in code, in a section of the configuration, or both.
/// </summary>
/// <remarks>
/// A reload of the configuration changes the credential from the next attempt on; everything else is read once, when the client is made.
/// The clock is the <see cref="TimeProvider"/> of the services, if one is registered.
/// </remarks>
public sealed class ThreatConnectOptions
{
    private static readonly ThreatConnectClientOptions s_defaults = new();

    /// <summary>The address of the API with its base path, such as <c>https://app.threatconnect.com/api</c>; https, or http on this machine.</summary>
    /// <value>None: it must be set.</value>
    public Uri? BaseAddress { get; set; }

    /// <summary>The access id of an API user, which goes with <see cref="SecretKey"/>.</summary>
    /// <value>None. Exactly one credential must be set: access id and secret key, <see cref="ApiToken"/>, or one by <see cref="UseCredential"/>.</value>
    public string? AccessId { get; set; }

    /// <summary>The secret key of an API user, which goes with <see cref="AccessId"/>.</summary>
    /// <value>None.</value>
    public string? SecretKey { get; set; }

    /// <summary>The API token of an API user, in place of access id and secret key.</summary>
    /// <value>None.</value>
    public string? ApiToken { get; set; }

    /// <summary>How many more attempts a request gets that is safe to repeat.</summary>
    /// <value>3. With 0, repeating is left to a handler of yours.</value>
    public int MaxRetries { get; set; } = s_defaults.MaxRetries;

    /// <summary>How long to wait before the first repetition; each further one waits about twice as long.</summary>
    /// <value>300 milliseconds.</value>
    public TimeSpan RetryDelay { get; set; } = s_defaults.RetryDelay;

    /// <summary>The longest wait before a repetition. A server that asks for more by <c>Retry-After</c> gets no repetition.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan MaxRetryDelay { get; set; } = s_defaults.MaxRetryDelay;

    /// <summary>How long an attempt may go without a byte from the server. A transfer that makes progress is never cut.</summary>
    /// <value>100 seconds.</value>
    public TimeSpan IdleTimeout { get; set; } = s_defaults.IdleTimeout;

    /// <summary>How long an attempt may take in all, progress or not; the attempt is then repeated where that is safe. For a file it counts until the first bytes come, and for a large page it must be generous.</summary>
    /// <value>Null: as long as it makes progress.</value>
    public TimeSpan? AttemptTimeout { get; set; } = s_defaults.AttemptTimeout;

    /// <summary>How long a call may take in all, with its repetitions and the waits between them: one page of a list, or the beginning of a file.</summary>
    /// <value>Null: as long as it takes.</value>
    public TimeSpan? Timeout { get; set; } = s_defaults.Timeout;

    /// <summary>The proxy that requests go through, such as <c>http://proxy.example.com:3128</c>; http, https, socks4, socks4a or socks5.</summary>
    /// <value>None: the proxy that the system or the environment names, if any. One that asks for a name and a password is set on a primary handler of your own.</value>
    public Uri? ProxyAddress { get; set; }

    /// <summary>What requests name as their sender.</summary>
    /// <value>The name and version of the client's package.</value>
    public string? ApplicationName { get; set; }

    /// <summary>Whether plain http is allowed to hosts other than this machine. Requests could then be read and repeated by others.</summary>
    /// <value>False.</value>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>Whether logs and spans get path and query as they go over the wire, and the messages of exceptions: the values of indicators, ids and filters. Credentials are in neither.</summary>
    /// <value>False.</value>
    public bool LogSensitiveValues { get; set; }

    // The credential of one's own, if there is one.
    internal Func<IServiceProvider, ThreatConnectCredential>? CredentialFactory { get; private set; }

    /// <summary>Takes a credential of your own, such as one that asks a vault, in place of access id and secret key or a token.</summary>
    /// <param name="credential">Makes it from the services of the host: once, when the first request is signed.</param>
    public void UseCredential(Func<IServiceProvider, ThreatConnectCredential> credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        CredentialFactory = credential;
    }

    /// <summary>The address and the kind of credential, never a secret.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{nameof(ThreatConnectOptions)} {{ {nameof(BaseAddress)} = {SafeText.Of(BaseAddress)}, Credential = {Credential} }}";

    private string Credential => this switch
    {
        { CredentialFactory: not null } => "one of its own",
        { ApiToken.Length: > 0 } => "API token",
        { AccessId.Length: > 0 } => $"access id {AccessId}",
        _ => "none",
    };
}
