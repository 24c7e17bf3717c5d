using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>Represents the indicators of a type that is known at run time only, with their values under the labels of the type.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
public class IndicatorsOfType
    : DeletionTrackingIndicatorCollection<CustomIndicator, CustomIndicatorCreate, IndicatorFilter<CustomIndicator>>
{
    private readonly ResourceType<CustomIndicator> _type;

    /// <summary>Initializes a new instance of the <see cref="IndicatorsOfType"/> class for mocking.</summary>
    protected IndicatorsOfType()
        : this(new Indicators(Mocking.Context), Mocking.TypeOf<CustomIndicator, CustomIndicatorCreate>())
    {
    }

    internal IndicatorsOfType(Indicators indicators, ResourceType<CustomIndicator, CustomIndicatorCreate> resourceType)
        : base(indicators, resourceType, new RuntimeIndicatorFilter<CustomIndicator>(resourceType.Summary)) => _type = resourceType;

    /// <summary>
    /// Gets the indicator with the specified summary. No request is sent. If the type has several values, the summary contains them,
    /// separated by <c> : </c>. For files, the first hash in the summary is used, because a path cannot contain more than one. The value of
    /// a type that this package knows is normalized like that of its own client. <see cref="Indicators.HandleOf"/> takes the value of an
    /// item of a list as it is.
    /// </summary>
    /// <param name="summary">The summary.</param>
    /// <exception cref="ArgumentException">
    /// The summary is empty, it is not a value of the type, or it cannot be sent in a path. The message says why.
    /// </exception>
    public virtual IndicatorHandle<CustomIndicator, CustomIndicatorUpdate> this[string summary] =>
        new(Indicators, _type, _type.AddressOf(summary, nameof(summary)));

    /// <summary>Gets the indicator with the specified values, in the order of the labels of the type. No request is sent.</summary>
    /// <param name="value1">The first value.</param>
    /// <param name="value2">The second value.</param>
    /// <param name="value3">The third value; <see langword="null"/> for a type that has two values.</param>
    /// <exception cref="ArgumentException">
    /// A value is empty, it is not a value of the type, the type has another number of values, or other values would address the same
    /// indicator. The message says which and why.
    /// </exception>
    public virtual IndicatorHandle<CustomIndicator, CustomIndicatorUpdate> this[string value1, string value2, string? value3 = null]
    {
        get
        {
            ArgumentException.ThrowIfNullOrEmpty(value1);
            ArgumentException.ThrowIfNullOrEmpty(value2);
            ReadOnlySpan<string?> values = value3 is null ? [value1, value2] : [value1, value2, value3];
            return new(Indicators, _type, _type.Summary.AddressOf(values));
        }
    }
    // The request that creates the indicator with a value.
    internal CustomIndicatorCreate ToCreate(IndicatorValue value, CustomIndicatorUpdate? properties)
    {
        if (_type.Keys.Count == 0)
        {
            throw new ArgumentException($"\"{Excerpt.Of(value.Summary)}\": {WithoutKeys().Message}", nameof(value));
        }

        var create = new CustomIndicatorCreate
        {
            Rating = properties?.Rating,
            Confidence = properties?.Confidence,
            Active = properties?.Active,
            ActiveLocked = properties?.ActiveLocked,
        };
        foreach (var (name, part) in _type.Summary.Split(value.Summary))
        {
            create.Values[name] = part;
        }

        return create;
    }
}
