namespace ThreatConnect.Generator.Emission;

/// <summary>Where the emitted types go, and what they use.</summary>
internal static class Namespaces
{
    public const string Library = "ThreatConnect";

    /// <summary>What is public for emitted code and hidden from the editor of users.</summary>
    public const string Runtime = "ThreatConnect.Runtime";
}
