using System.ComponentModel;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Names an indicator, by its type and value or by the id that it has on the instance.</summary>
public sealed class BatchIndicatorReference : BatchReference
{
    /// <summary>Names an indicator by its value.</summary>
    /// <param name="type">The type.</param>
    /// <param name="summary">The value; for a file any one hash, and the values of a type that has several are joined by a colon between spaces.</param>
    /// <exception cref="ArgumentException">It is no value of the type; the message says why.</exception>
    public BatchIndicatorReference(IndicatorType type, string summary)
    {
        Type = type;
        Summary = IndicatorValue.Normalize(type, summary);
    }

    /// <summary>Names an indicator by its id.</summary>
    /// <param name="type">The type.</param>
    /// <param name="id">The id.</param>
    public BatchIndicatorReference(IndicatorType type, IndicatorId id)
    {
        Type = type;
        Id = id;
    }

    /// <summary>Names an indicator by a value that was checked, such as an <see cref="AddressValue"/>, which converts to it.</summary>
    /// <param name="resourceType">The type.</param>
    /// <param name="summary">The value, as the platform writes it.</param>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public BatchIndicatorReference(ResourceType resourceType, string summary)
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        ArgumentException.ThrowIfNullOrEmpty(summary);
        Type = new IndicatorType(resourceType.Name);
        Summary = summary;
    }

    /// <summary>The type.</summary>
    public IndicatorType Type { get; }

    /// <summary>The value; null where it is named by its id.</summary>
    public string? Summary { get; }

    /// <summary>The id; null where it is named by its value.</summary>
    public IndicatorId? Id { get; }

    /// <summary>Names an indicator of a batch.</summary>
    /// <param name="indicator">The indicator.</param>
    public static implicit operator BatchIndicatorReference(BatchIndicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return new BatchIndicatorReference(indicator.Type, indicator.Summary);
    }
}
