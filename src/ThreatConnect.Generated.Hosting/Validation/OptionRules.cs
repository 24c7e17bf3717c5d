using System.Net.Http.Headers;
using ThreatConnect.Hosting.Configuration;

namespace ThreatConnect.Hosting.Validation;

// An invalid option: its name, and the value (unless it is a secret) with the rule.
internal sealed record OptionError(string Option, string Reason);

// Validates options. Where the client has a rule of its own, the client's own check and message are used.
internal static class OptionRules
{
    // The retries of the client do not accept longer delays, and timers do not accept longer times.
    private static readonly TimeSpan s_longestDelay = TimeSpan.FromDays(1);
    private static readonly TimeSpan s_longestTimeout = TimeSpan.FromDays(49);

    private static readonly string[] s_proxySchemes = ["http", "https", "socks4", "socks4a", "socks5"];

    public static IEnumerable<OptionError> Check(ThreatConnectOptions options) =>
    [
        .. CheckAddress(options),
        .. CredentialRules.Check(options),
        .. CheckNumbers(options),
        .. CheckProxy(options.ProxyAddress),
        .. CheckApplicationName(options.ApplicationName),
    ];

    private static IEnumerable<OptionError> CheckAddress(ThreatConnectOptions options)
    {
        if (options.BaseAddress is not { } address)
        {
            yield return new(
                nameof(options.BaseAddress),
                "it is not set. It is the address of the API with its base path, such as https://app.threatconnect.com/api.");
        }
        else if (ClientRules.FindError(address, options) is { } reason)
        {
            yield return new(nameof(options.BaseAddress), $"\"{SafeText.Of(address)}\": {reason}");
        }
    }

    private static IEnumerable<OptionError> CheckNumbers(ThreatConnectOptions options)
    {
        if (options.MaxRetries < 0)
        {
            yield return new(nameof(options.MaxRetries), $"{options.MaxRetries} is out of range. It must be 0 or more.");
        }

        (string Option, int Value)[] sizes =
            [(nameof(options.MaxResponseSize), options.MaxResponseSize), (nameof(options.MaxConnections), options.MaxConnections)];
        foreach (var (option, value) in sizes.Where(each => each.Value <= 0))
        {
            yield return new(option, $"{value} is out of range. It must be 1 or more.");
        }

        if (options.RetryDelay < TimeSpan.Zero || options.RetryDelay > s_longestDelay)
        {
            yield return new(
                nameof(options.RetryDelay), $"{options.RetryDelay:c} is out of range. It must be from 0 to {s_longestDelay:c}.");
        }

        (string Option, TimeSpan? Value, TimeSpan Longest)[] others =
        [
            (nameof(options.MaxRetryDelay), options.MaxRetryDelay, s_longestDelay),
            (nameof(options.IdleTimeout), options.IdleTimeout, s_longestTimeout),
            (nameof(options.AttemptTimeout), options.AttemptTimeout, s_longestTimeout),
            (nameof(options.Timeout), options.Timeout, s_longestTimeout),
        ];
        foreach (var (option, value, longest) in others.Where(each => each.Value <= TimeSpan.Zero || each.Value > each.Longest))
        {
            yield return new(option, $"{value:c} is out of range. It must be more than 0, and {longest:c} at most.");
        }
    }

    private static IEnumerable<OptionError> CheckProxy(Uri? proxy)
    {
        if (proxy is null)
        {
            yield break;
        }

        if (!proxy.IsAbsoluteUri || !s_proxySchemes.Contains(proxy.Scheme))
        {
            yield return new(
                nameof(ThreatConnectOptions.ProxyAddress),
                $"\"{SafeText.Of(proxy)}\" is not an absolute address that begins with "
                    + $"{string.Join(", ", s_proxySchemes.Select(scheme => $"{scheme}://"))}.");
        }
        else if (proxy.UserInfo.Length > 0)
        {
            yield return new(
                nameof(ThreatConnectOptions.ProxyAddress),
                $"\"{SafeText.Of(proxy)}\" must not contain a user name. "
                    + "A proxy that requires one is set on a primary handler of your own.");
        }
    }

    private static IEnumerable<OptionError> CheckApplicationName(string? name)
    {
        if (name is not null
            && !(ProductHeaderValue.TryParse(name, out var product) && product.Version is null && product.Name == name))
        {
            yield return new(
                nameof(ThreatConnectOptions.ApplicationName),
                $"\"{SafeText.Of(name)}\" is not a name that a User-Agent header can carry: "
                    + "it must consist of letters and digits, without spaces or a version.");
        }
    }
}
