namespace ThreatConnect.ContractTests.Platforms;

/// <summary>The four kinds of object that attributes, labels, tags and other objects hang on.</summary>
public enum Parent
{
    Group,
    Indicator,
    Task,
    Victim,
}
