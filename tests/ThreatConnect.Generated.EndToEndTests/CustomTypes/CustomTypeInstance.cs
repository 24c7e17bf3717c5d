using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.CustomTypes;

// A simulator to which an administrator added indicator types, with branches that no rule would guess.
public sealed class CustomTypeInstance : SimulatedInstance
{
    public static IReadOnlyList<SimulatedIndicatorType> Types { get; } =
    [
        new("Voodoo Doll", "dollies", "dolly", new SimulatedIndicatorValue("Doll Name")),
        new("Badge", "idBadges", "idBadge", new SimulatedIndicatorValue("Badge No."), new SimulatedIndicatorValue("Access Level", "STAFF", "GUEST"), new SimulatedIndicatorValue("Site")),
    ];

    protected override SimulatorOptions Options => new() { IndicatorTypes = Types };
}
