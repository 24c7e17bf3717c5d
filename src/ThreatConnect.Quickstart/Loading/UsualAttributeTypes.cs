using ThreatConnect.Testing;

namespace ThreatConnect.Quickstart.Loading;

// Attribute types that a fresh instance lacks and most instances have. An administrator adds them, as the API cannot; here the simulator
// starts with them, so that data which uses them is not rejected.
internal static class UsualAttributeTypes
{
    public static IReadOnlyList<SimulatedAttributeType> All { get; } =
    [
        new("Affected Product", "What a vulnerability is in.") { AppliesTo = ["Vulnerability"] },
        new("Author", "Who wrote it."),
        new("External Link", "Where more is said of the object."),
        new("File Name", "What a file was called where it was found.") { AppliesTo = ["File"] },
        new("Origin Country", "Where an adversary acts from."),
        new("Port", "Where an address listens.") { AppliesTo = ["Address", "Host"] },
        new("Targeted Country", "Where the victims are."),
        new("Targeted Industry Sector", "In what business the victims are."),
    ];
}
