namespace ThreatConnect;

public partial class Indicator : IIndicator
{
    IndicatorType IIndicator.Type => Type ?? default;

    /// <summary>Returns a request that sets the values that can be changed to those of the indicator.</summary>
    /// <returns>The request, which <see cref="Indicators.HandleOf"/> sends.</returns>
    public CustomIndicatorUpdate ToUpdate() =>
        new() { Rating = Rating, Confidence = Confidence, Active = Active, ActiveLocked = ActiveLocked };
}
