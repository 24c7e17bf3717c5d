using System.ComponentModel;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the indicators of a custom type in an owner.</summary>
/// <typeparam name="TIndicator">The model of the indicators.</typeparam>
/// <typeparam name="TCreate">The type of the request that creates one.</typeparam>
/// <typeparam name="TFilter">The fields that they can be filtered by.</typeparam>
/// <typeparam name="TValue">The value that addresses one.</typeparam>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
public class CustomTypeCollection<TIndicator, TCreate, TFilter, TValue>
    : DeletionTrackingIndicatorCollection<TIndicator, TCreate, TFilter>
    where TIndicator : class
    where TCreate : class
    where TFilter : new()
    where TValue : notnull
{
    /// <summary>
    /// Initializes a new instance of the <see cref="CustomTypeCollection{TIndicator, TCreate, TFilter, TValue}"/> class for mocking.
    /// </summary>
    protected CustomTypeCollection()
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="CustomTypeCollection{TIndicator, TCreate, TFilter, TValue}"/> class. No request is
    /// sent.
    /// </summary>
    /// <param name="indicators">The indicators of the owner.</param>
    /// <param name="resourceType">The resource type.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CustomTypeCollection(Indicators indicators, ResourceType<TIndicator, TCreate> resourceType)
        : base(indicators, resourceType, new TFilter())
    {
    }

    /// <summary>Gets the indicator with the specified value. No request is sent.</summary>
    /// <param name="value">The value.</param>
    public virtual IndicatorHandle<TIndicator, CustomIndicatorUpdate> this[TValue value]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(value);
            return new(Indicators, Type, Type.AddressOf(value, nameof(value)));
        }
    }
}
