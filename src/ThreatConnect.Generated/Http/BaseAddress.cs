namespace ThreatConnect.Http;

// Validates base addresses. The base path is part of the signed text, so a wrong one never works.
internal static class BaseAddress
{
    private const string LegacyHost = "api.threatconnect.com";

    // Returns scheme and authority, and the base path without a slash at its end. Throws an ArgumentException if the address is not usable.
    public static (string Origin, string Path) Validate(Uri baseAddress, ThreatConnectClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(baseAddress);
        if (!baseAddress.IsAbsoluteUri)
        {
            throw new ArgumentException(Explain($"\"{SafeText(baseAddress)}\" is not an absolute address"), nameof(baseAddress));
        }

        var isAllowedHttp = baseAddress.Scheme == Uri.UriSchemeHttp && (baseAddress.IsLoopback || options.AllowInsecureHttp);
        if (baseAddress.Scheme != Uri.UriSchemeHttps && !isAllowedHttp)
        {
            const string Option = nameof(ThreatConnectClientOptions.AllowInsecureHttp);
            throw new ArgumentException(
                Explain($"{baseAddress.Scheme}://{baseAddress.Authority} is not https; plain http is for loopback, or for {Option}"),
                nameof(baseAddress));
        }

        if (baseAddress.UserInfo.Length > 0 || baseAddress.Query.Length > 0 || baseAddress.Fragment.Length > 0)
        {
            throw new ArgumentException(Explain("it must hold no user, query or fragment"), nameof(baseAddress));
        }

        var path = baseAddress.AbsolutePath.TrimEnd('/');
        if (path.EndsWith("/v2", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException(
                Explain($"leave out /v2 at its end: {baseAddress.GetLeftPart(UriPartial.Authority)}{path[..^3]}"), nameof(baseAddress));
        }

        if (path.Length == 0 && !options.AllowEmptyBasePath && !IsLegacy(baseAddress))
        {
            const string Option = nameof(ThreatConnectClientOptions.AllowEmptyBasePath);
            var origin = baseAddress.GetLeftPart(UriPartial.Authority);
            throw new ArgumentException(
                Explain($"its path is empty, and the platform's is usually /api: {origin}/api. For a server without one, set {Option}"),
                nameof(baseAddress));
        }

        return (baseAddress.GetLeftPart(UriPartial.Authority), path);
    }

    private static bool IsLegacy(Uri address) => string.Equals(address.Host, LegacyHost, StringComparison.OrdinalIgnoreCase);

    // What stands before an @ may be a password.
    private static string SafeText(Uri address) => address.OriginalString is var text && text.LastIndexOf('@') is var at and >= 0
        ? "…" + text[at..]
        : text;

    private static string Explain(string reason) => $"The base address cannot be used: {reason}.";
}
