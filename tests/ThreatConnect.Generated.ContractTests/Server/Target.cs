namespace ThreatConnect.ContractTests.Server;

// Request targets, byte for byte. Only the order of query parameters is left open, because the documentation gives it no meaning.
internal static class Target
{
    // The same target with its query parameters in one order; nothing is decoded.
    public static string Sorted(string rawTarget)
    {
        var mark = rawTarget.IndexOf('?', StringComparison.Ordinal);
        return mark < 0
            ? rawTarget
            : rawTarget[..(mark + 1)] + string.Join('&', rawTarget[(mark + 1)..].Split('&').Order(StringComparer.Ordinal));
    }
}
