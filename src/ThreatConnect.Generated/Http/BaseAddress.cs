namespace ThreatConnect.Http;

/// <summary>Which addresses a client takes. The base path is a part of what is signed, so a wrong one never works.</summary>
internal static class BaseAddress
{
    private const string LegacyHost = "api.threatconnect.com";

    /// <summary>Checks an address.</summary>
    /// <returns>Scheme and authority, and the base path without a slash at its end.</returns>
    /// <exception cref="ArgumentException">The address cannot be the platform's.</exception>
    public static (string Origin, string Path) Validate(Uri address, bool allowsInsecureHttp)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!address.IsAbsoluteUri)
        {
            throw Refuse($"\"{address}\" is no absolute address");
        }

        if (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && (address.IsLoopback || allowsInsecureHttp)))
        {
            throw Refuse($"{address.Scheme}://{address.Authority} is not https; plain http is for loopback, or for {nameof(ThreatConnectClientOptions.AllowInsecureHttp)}");
        }

        if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            throw Refuse("it must hold no user, query or fragment");
        }

        var path = address.AbsolutePath.TrimEnd('/');
        if (path.EndsWith("/v2", StringComparison.OrdinalIgnoreCase))
        {
            throw Refuse($"leave out /v2 at its end: {address.GetLeftPart(UriPartial.Authority)}{path[..^3]}");
        }

        if (path.Length == 0 && !string.Equals(address.Host, LegacyHost, StringComparison.OrdinalIgnoreCase))
        {
            throw Refuse($"its path is empty, and the platform's is usually /api: {address.GetLeftPart(UriPartial.Authority)}/api");
        }

        return (address.GetLeftPart(UriPartial.Authority), path);
    }

    private static ArgumentException Refuse(string reason) => new($"The base address cannot be used: {reason}.", "baseAddress");
}
