using Microsoft.Extensions.Options;

namespace ThreatConnect.Hosting.Signing;

// The credential that the options name now, so that a reload of the configuration rotates it.
internal sealed class ConfiguredCredential(
    string name, IOptionsMonitor<ThreatConnectOptions> monitor, IServiceProvider services) : ThreatConnectCredential
{
    private readonly Lock _lock = new();
    private ThreatConnectCredential? _own;
    private ThreatConnectOptions? _options;
    private ThreatConnectCredential? _current;

    public override ValueTask AuthorizeAsync(HttpRequestMessage request, DateTimeOffset now, CancellationToken cancellationToken) =>
        Current().AuthorizeAsync(request, now, cancellationToken);

    // The monitor gives the same object until the configuration changes.
    private ThreatConnectCredential Current()
    {
        var options = monitor.Get(name);
        lock (_lock)
        {
            if (_current is null || !ReferenceEquals(_options, options))
            {
                _current = Create(options);
                _options = options;
            }

            return _current;
        }
    }

    private ThreatConnectCredential Create(ThreatConnectOptions options) => options switch
    {
        { CredentialFactory: { } factory } => _own ??= factory(services),
        { ApiToken: { Length: > 0 } token } => new ApiTokenCredential(token),
        _ => new HmacCredential(options.AccessId!, options.SecretKey!),
    };
}
