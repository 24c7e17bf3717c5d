namespace ThreatConnect.Generator.Emission;

/// <summary>Where the emitted types go.</summary>
internal static class Namespaces
{
    public const string Library = "ThreatConnect";
    public const string Custom = "ThreatConnect.Custom";
}
