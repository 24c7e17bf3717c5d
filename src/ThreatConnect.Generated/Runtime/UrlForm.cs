namespace ThreatConnect.Runtime;

/// <summary>A URL: the platform wants a scheme, and the host in lower case and as Punycode. Path, query and fragment are never touched.</summary>
internal sealed class UrlForm : NormalForm
{
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
        var at = value.LastIndexOf('@', end - 1, end - start);
        var host = value[(at < 0 ? start : at + 1)..end];
        return host.Length > 0 && HostText.TryWrite(host, out reason) is { } written
            ? string.Concat(value.AsSpan(0, end - host.Length), written, value.AsSpan(end))
            : null;
    }

    private static bool IsScheme(ReadOnlySpan<char> scheme) =>
        char.IsAsciiLetter(scheme[0]) && scheme.IndexOfAnyExcept(s_schemeCharacters) < 0;

    private static readonly System.Buffers.SearchValues<char> s_schemeCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");
}
