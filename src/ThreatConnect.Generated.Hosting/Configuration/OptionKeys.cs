namespace ThreatConnect.Hosting.Configuration;

// Every option that a section can set.
internal static class OptionKeys
{
    // Configuration knows no case.
    public static IReadOnlyDictionary<string, OptionKey> All { get; } = new SortedDictionary<string, OptionKey>(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(ThreatConnectOptions.BaseAddress)] = OptionKey.Address,
        [nameof(ThreatConnectOptions.AccessId)] = OptionKey.Text,
        [nameof(ThreatConnectOptions.SecretKey)] = OptionKey.Text,
        [nameof(ThreatConnectOptions.ApiToken)] = OptionKey.Text,
        [nameof(ThreatConnectOptions.MaxRetries)] = OptionKey.Number,
        [nameof(ThreatConnectOptions.RetryDelay)] = OptionKey.Duration,
        [nameof(ThreatConnectOptions.MaxRetryDelay)] = OptionKey.Duration,
        [nameof(ThreatConnectOptions.IdleTimeout)] = OptionKey.Duration,
        [nameof(ThreatConnectOptions.AttemptTimeout)] = OptionKey.Duration,
        [nameof(ThreatConnectOptions.Timeout)] = OptionKey.Duration,
        [nameof(ThreatConnectOptions.ProxyAddress)] = OptionKey.Address,
        [nameof(ThreatConnectOptions.ApplicationName)] = OptionKey.Text,
        [nameof(ThreatConnectOptions.AllowInsecureHttp)] = OptionKey.Flag,
        [nameof(ThreatConnectOptions.LogSensitiveValues)] = OptionKey.Flag,
    };
}
