namespace ThreatConnect.EndToEndTests.Batch;

/// <summary>The form of the content, as a value that attributes can have.</summary>
public enum BatchVersionOfTest
{
    First,

    Second,
}
