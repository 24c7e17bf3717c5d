namespace ThreatConnect.Testing.Kinds;

internal sealed class IndicatorKind() : ItemKindOf<Indicator>("indicators", "indicator")
{
    // The indicator that a path names, which only this type has.
    public Indicator OneOf(RequestContext context, string branch) =>
        One(context) is { } found && found.Type.Branch == branch ? found : throw ApiError.NotFound();

    protected override ItemType? TypeOf(RequestContext context, string branch) => context.Store.IndicatorTypes.ByBranch(branch);

    protected override Indicator? Look(RequestContext context, ItemType type, string role, Owner? owner) =>
        context.Store.Indicators.Find((IndicatorType)type, context.Owner(owner), context.RouteValues[role]);

    protected override Func<Indicator, bool> Filters(RequestContext context, ItemType? type)
    {
        var filters = FilterTables.For((IndicatorType?)type).Parse(context.Query);
        // evidence.md §3.3: only active ones, unless the filters speak of it.
        var activeOnly = !filters.Names("active");
        var since = context.Date("modifiedSince");
        return indicator => (!activeOnly || indicator.IsActive)
            && (since is null || indicator.LastModified >= since)
            && filters.Matches(indicator);
    }

    protected override void Write(Utf8JsonWriter writer, Indicator item, ItemView view) => IndicatorWriter.Write(writer, item, view);
}
