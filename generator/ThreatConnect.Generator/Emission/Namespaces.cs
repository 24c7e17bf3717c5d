namespace ThreatConnect.Generator.Emission;

// Where the emitted types go, and what they use.
internal static class Namespaces
{
    public const string Library = "ThreatConnect";

    // What is public for emitted code and hidden from the editor of users.
    public const string Runtime = "ThreatConnect.Runtime";
}
