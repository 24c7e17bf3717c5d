namespace ThreatConnect;

/// <summary>How a list of indicators is walked.</summary>
public sealed class IndicatorListOptions : ListOptions
{
    /// <summary>
    /// Only indicators last modified at or after this time, to the second. Creating, importing, and a change of rating or confidence modify an indicator.
    /// </summary>
    /// <value>Null: whenever they were modified.</value>
    public DateTimeOffset? ModifiedSince { get; init; }
}
