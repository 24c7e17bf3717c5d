using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>The indicators of a type that is known only while the program runs, with their values under the labels of the type.</summary>
public class IndicatorsOfType : DeletionTrackingIndicatorCollection<CustomIndicator, CustomIndicatorCreate, IndicatorFilter<CustomIndicator>>
{
    private readonly ResourceType<CustomIndicator>? _type;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected IndicatorsOfType()
    {
    }

    internal IndicatorsOfType(Indicators indicators, ResourceType<CustomIndicator, CustomIndicatorCreate> resourceType)
        : base(indicators, resourceType, new IndicatorFilter<CustomIndicator>()) => _type = resourceType;

    private ResourceType<CustomIndicator> ResourceType => _type ?? throw Fake.Unprepared();

    /// <summary>
    /// One of them, by its value; for a type of several values the values joined by a colon between spaces, as summaries have them.
    /// For files, which any one hash addresses, the first of several is taken: paths never hold more than one.
    /// </summary>
    /// <param name="summary">The value, as the platform writes it.</param>
    /// <exception cref="ArgumentException">The value is empty or would reach another resource.</exception>
    public virtual IndicatorHandle<CustomIndicator, CustomIndicatorUpdate> this[string summary] => new(Indicators, ResourceType, ResourceType.AddressOf(summary));

    /// <summary>One of them, by its values in the order of the type's labels.</summary>
    /// <param name="value1">The first value.</param>
    /// <param name="value2">The second value.</param>
    /// <param name="value3">The third value; null for a type that has two.</param>
    /// <exception cref="ArgumentException">A value is empty or would reach another resource.</exception>
    public virtual IndicatorHandle<CustomIndicator, CustomIndicatorUpdate> this[string value1, string value2, string? value3 = null]
    {
        get
        {
            ArgumentException.ThrowIfNullOrEmpty(value1);
            ArgumentException.ThrowIfNullOrEmpty(value2);
            ReadOnlySpan<string?> values = value3 is null ? [value1, value2] : [value1, value2, value3];
            return new(Indicators, ResourceType, IndicatorSummary.Join(values));
        }
    }
}
