using ThreatConnect.Runtime;

namespace ThreatConnect;

/// <summary>The value of an indicator whose type is known only while the program runs.</summary>
internal static class IndicatorValue
{
    /// <summary>The value in the form in which the platform writes it; as it is where only the instance knows the type.</summary>
    /// <exception cref="ArgumentException">It is no value of the type.</exception>
    public static string Normalize(IndicatorType type, string summary)
    {
        ArgumentException.ThrowIfNullOrEmpty(type.ToString(), nameof(type));
        ArgumentException.ThrowIfNullOrEmpty(summary);
        return KnownTypes.IndicatorResourceType(type.ToString())?.NormalizeSummary(summary) ?? summary;
    }
}
