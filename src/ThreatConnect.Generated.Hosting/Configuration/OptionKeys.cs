using System.Globalization;

namespace ThreatConnect.Hosting.Configuration;

// The options that a section can set, with the form of their values.
internal static class OptionKeys
{
    // The keys of a configuration are not case-sensitive.
    public static IReadOnlyDictionary<string, OptionFormat> All { get; } = new SortedDictionary<string, OptionFormat>(
        StringComparer.OrdinalIgnoreCase)
    {
        [nameof(ThreatConnectOptions.BaseAddress)] = OptionFormat.Address,
        [nameof(ThreatConnectOptions.AccessId)] = OptionFormat.Text,
        [nameof(ThreatConnectOptions.SecretKey)] = OptionFormat.Text,
        [nameof(ThreatConnectOptions.ApiToken)] = OptionFormat.Text,
        [nameof(ThreatConnectOptions.MaxRetries)] = OptionFormat.Number,
        [nameof(ThreatConnectOptions.RetryDelay)] = OptionFormat.Duration,
        [nameof(ThreatConnectOptions.MaxRetryDelay)] = OptionFormat.Duration,
        [nameof(ThreatConnectOptions.IdleTimeout)] = OptionFormat.Duration,
        [nameof(ThreatConnectOptions.AttemptTimeout)] = OptionFormat.Duration,
        [nameof(ThreatConnectOptions.Timeout)] = OptionFormat.Duration,
        [nameof(ThreatConnectOptions.MaxResponseSize)] = OptionFormat.Number,
        [nameof(ThreatConnectOptions.MaxConnections)] = OptionFormat.Number,
        [nameof(ThreatConnectOptions.CorrectClock)] = OptionFormat.Flag,
        [nameof(ThreatConnectOptions.ProxyAddress)] = OptionFormat.Address,
        [nameof(ThreatConnectOptions.ApplicationName)] = OptionFormat.Text,
        [nameof(ThreatConnectOptions.AllowInsecureHttp)] = OptionFormat.Flag,
        [nameof(ThreatConnectOptions.AllowEmptyBasePath)] = OptionFormat.Flag,
        [nameof(ThreatConnectOptions.LogSensitiveValues)] = OptionFormat.Flag,
    };
}

// The form that the value of an option has in the configuration: its description for messages, and the test of a text.
internal sealed record OptionFormat(string Description, Func<string, bool> CanRead)
{
    public static OptionFormat Text { get; } = new("a text", static _ => true);

    public static OptionFormat Address { get; } =
        new("an address", static text => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _));

    public static OptionFormat Number { get; } =
        new("a whole number", static text => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _));

    // A number alone would be read as days, which is hardly ever meant.
    public static OptionFormat Duration { get; } =
        new(
            "a duration such as 00:01:30",
            static text => text.Contains(':') && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out _));

    public static OptionFormat Flag { get; } = new("true or false", static text => bool.TryParse(text, out _));
}
