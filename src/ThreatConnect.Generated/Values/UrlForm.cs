namespace ThreatConnect.Values;

// A URL: the platform requires a scheme, and the host in lower case and as Punycode. Path, query and fragment are not changed.
internal sealed class UrlForm : NormalForm
{
    public static readonly UrlForm Instance = new();

    private protected override string? TryWrite(string value, out string reason)
    {
        reason = "a URL has a scheme and a host, such as http://example.com";
        var colon = value.IndexOf("://", StringComparison.Ordinal);
        if (colon <= 0 || !IsScheme(value.AsSpan(0, colon)))
        {
            return null;
        }

        var start = colon + 3;
        var length = value.AsSpan(start).IndexOfAny("/?#\\");
        var end = length < 0 ? value.Length : start + length;
        if (DefangedText.IsDefanged(value[..end]))
        {
            reason = "the scheme and the host of a URL are written as they are requested";
            return null;
        }

        var at = value.LastIndexOf('@', end - 1, end - start);
        var authority = value[(at < 0 ? start : at + 1)..end];
        var host = authority[..PortOf(authority)];
        end -= authority.Length - host.Length;
        return host.Length > 0 && HostText.TryWrite(host, out reason) is { } written
            ? string.Concat(value.AsSpan(0, end - host.Length), written, value.AsSpan(end))
            : null;
    }

    // The labels of an international host are encoded one by one, and the port is not part of the last one.
    private static int PortOf(string authority)
    {
        var colon = authority.LastIndexOf(':');
        return colon >= 0 && !authority.AsSpan(colon + 1).ContainsAnyExceptInRange('0', '9') ? colon : authority.Length;
    }

    private static bool IsScheme(ReadOnlySpan<char> scheme) =>
        char.IsAsciiLetter(scheme[0]) && scheme.IndexOfAnyExcept(s_schemeCharacters) < 0;

    private static readonly System.Buffers.SearchValues<char> s_schemeCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");
}
