using ThreatConnect.Runtime;

namespace ThreatConnect;

/// <summary>The indicators of a type that is known only while the program runs, with their values under the labels of the type.</summary>
public class IndicatorsOfType : IndicatorCollection<CustomIndicator, CustomIndicatorCreate, IndicatorFilter<CustomIndicator>>
{
    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected IndicatorsOfType()
    {
    }

    internal IndicatorsOfType(Indicators indicators, IndicatorKind<CustomIndicator, CustomIndicatorCreate> kind)
        : base(indicators, kind, new IndicatorFilter<CustomIndicator>())
    {
    }

    /// <summary>One of them, by its value; for a type of several values the values joined by <c> : </c>, as summaries have them.</summary>
    /// <param name="summary">The value, as the platform writes it.</param>
    public virtual IndicatorHandle<CustomIndicator, CustomIndicatorUpdate> this[string summary] => new(Indicators, Type, summary);
}
