namespace ThreatConnect.Testing;

/// <summary>How the values of a custom indicator type compare.</summary>
public enum SimulatedCasePreference
{
    /// <summary>Values that differ in case are different.</summary>
    Sensitive,

    /// <summary>Case does not matter; values are at home in lower case.</summary>
    Lower,

    /// <summary>Case does not matter; values are at home in upper case.</summary>
    Upper,
}
