namespace ThreatConnect.Testing.Wire;

/// <summary>The flags that the platform answers as texts (evidence.md §7.0).</summary>
internal static class WireFlag
{
    public static string Format(bool flag) => flag ? "true" : "false";
}
