namespace ThreatConnect.Testing.Kinds;

internal sealed class IndicatorKind() : ItemKindOf<Indicator>("indicators", "indicator")
{
    /// <summary>The indicator that a path names, which only this type has.</summary>
    public Indicator OneOf(RequestContext exchange, string branch) =>
        One(exchange) is { } found && found.Type.Branch == branch ? found : throw Refusal.NotFound();

    protected override ItemType? TypeOf(RequestContext exchange, string branch) => exchange.Store.IndicatorTypes.ByBranch(branch);

    protected override Indicator? Look(RequestContext exchange, ItemType type, string role, Owner? owner) =>
        exchange.Store.Indicators.Find((IndicatorType)type, exchange.Owner(owner), exchange.RouteValues[role]);

    protected override Func<Indicator, bool> Filters(RequestContext exchange, ItemType? type)
    {
        var filters = FilterTables.For((IndicatorType?)type).Parse(exchange.Query);
        // evidence.md §3.3: only active ones, unless the filters speak of it.
        var activeOnly = !filters.Names("active");
        var since = exchange.Date("modifiedSince");
        return indicator => (!activeOnly || indicator.IsActive)
            && (since is null || indicator.LastModified >= since)
            && filters.Matches(indicator);
    }

    protected override void Write(Utf8JsonWriter writer, Indicator item, ItemView view) => IndicatorWriter.Write(writer, item, view);
}
