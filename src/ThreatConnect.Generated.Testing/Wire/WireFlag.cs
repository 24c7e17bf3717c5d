namespace ThreatConnect.Testing.Wire;

// The flags that the platform answers as texts (evidence.md §7.0).
internal static class WireFlag
{
    public static string Format(bool flag) => flag ? "true" : "false";
}
