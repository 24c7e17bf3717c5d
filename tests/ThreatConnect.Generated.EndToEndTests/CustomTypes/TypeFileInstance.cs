using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.CustomTypes;

// The simulator whose types the files beside the project file hold; a test compares them.
public sealed class TypeFileInstance : SimulatedInstance
{
    protected override SimulatorOptions Options => new()
    {
        IndicatorTypes =
        [
            new("Voodoo Doll", "dollies", "dolly", new SimulatedIndicatorValue("Doll Name")),
            new("Badge", "idBadges", "idBadge", new SimulatedIndicatorValue("Badge No."), new SimulatedIndicatorValue("Access Level", "STAFF", "GUEST"), new SimulatedIndicatorValue("Site"))
            {
                CasePreference = SimulatedCasePreference.Upper,
            },
        ],
        AttributeTypes = [new SimulatedAttributeType("% Confidence", "How sure it is.") { MaximumSize = 3 }],
    };
}
