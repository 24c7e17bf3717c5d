namespace ThreatConnect.Generator.Emission;

// The namespaces of the emitted types and of what they use.
internal static class Namespaces
{
    public const string Library = "ThreatConnect";

    // These are public for emitted code, and hidden from the editor of users.
    public const string Resources = "ThreatConnect.Resources";
    public const string Values = "ThreatConnect.Values";
}
