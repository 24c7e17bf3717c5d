namespace ThreatConnect.Generator.Parsing;

// The types that the platform itself documents. It calls some of them custom, but the library has them all.
internal static class DocumentedTypes
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Address", "EmailAddress", "File", "Host", "URL", "ASN", "CIDR", "Mutex", "Registry Key", "User Agent", "Hashtag", "Email Subject",
    };

    public static bool Contains(string? name) => name is not null && Names.Contains(name);
}
