namespace ThreatConnect.Testing.Kinds;

internal sealed class IndicatorKind() : ItemKindOf<Indicator>("indicators", "indicator")
{
    protected override ItemType? TypeOf(string branch) => IndicatorTypes.ByBranch(branch);

    protected override Indicator? Look(Exchange exchange, ItemType type, string role, Owner? owner) =>
        exchange.Store.Indicators.Find((IndicatorType)type, exchange.Owner(owner), exchange.RouteValues[role]);

    protected override Func<Indicator, bool> Filters(Exchange exchange, ItemType? type)
    {
        var filters = FilterTables.For((IndicatorType?)type).Parse(exchange.Query);
        // §3.3: only active ones, unless the filters speak of it.
        var activeOnly = !filters.Names("active");
        var since = ReadModifiedSince(exchange);
        return indicator => (!activeOnly || indicator.IsActive)
            && (since is null || indicator.LastModified >= since)
            && filters.Matches(indicator);
    }

    protected override void Write(Utf8JsonWriter writer, Indicator item, ItemView view) => IndicatorWriter.Write(writer, item, view);

    private static DateTimeOffset? ReadModifiedSince(Exchange exchange) => exchange.Query.First("modifiedSince") switch
    {
        null => null,
        var text when WireDate.TryParse(text, out var date) => date,
        _ => throw Refusal.InvalidDate("modifiedSince"),
    };
}
