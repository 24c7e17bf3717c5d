namespace ThreatConnect;

// The value of an indicator whose type is known only while the program runs.
internal static class IndicatorValue
{
    // The value in the form in which the platform writes it; as it is where only the instance knows the type.
    public static string Normalize(IndicatorType type, string summary)
    {
        ArgumentException.ThrowIfNullOrEmpty(type.ToString(), nameof(type));
        ArgumentException.ThrowIfNullOrEmpty(summary);
        return KnownTypes.IndicatorResourceType(type.ToString())?.Summary.Normalize(summary) ?? summary;
    }
}
