namespace ThreatConnect.Testing.Endpoints;

// Indicators that were deleted lately: the rows 75 and 76 of evidence.md §8.6.
internal static class DeletedIndicatorEndpoints
{
    private static readonly IndicatorKind Kind = ItemKinds.Indicators;

    public static void Map(Router router)
    {
        router.Map("GET", $"v2/{Kind.Branch}/deleted", context => ListAsync(context, type: null));
        router.Map("GET", $"v2/{Kind.TypePathOf()}/deleted", context => ListAsync(context, (IndicatorType)Kind.TypeIn(context)));
    }

    private static Task ListAsync(RequestContext context, IndicatorType? type)
    {
        var owners = context.OwnerIds();
        var filters = FilterTables.For(type).Parse(context.Query);
        var since = context.Date("deletedSince") ?? DateTimeOffset.MinValue;
        var deleted = context.Store.Indicators.Deleted(found =>
            owners.Contains(found.Indicator.Owner.Id)
            && (type is null || found.Indicator.Type == type)
            && found.DateDeleted >= since
            && filters.Matches(found.Indicator));
        return Envelope.WriteListAsync(context, "indicator", Page<DeletedIndicator>.Of(deleted, context.Page()), Write);
    }

    // evidence.md §7.5: no number, and the last change is not told.
    private static void Write(Utf8JsonWriter writer, DeletedIndicator deleted)
    {
        var indicator = deleted.Indicator;
        writer.WriteString("ownerName", indicator.Owner.Name);
        writer.WriteString("type", indicator.Type.Name);
        writer.WriteString("dateAdded", WireDate.Format(indicator.DateAdded));
        writer.WriteNull("lastModified");
        writer.WriteString("summary", indicator.Summary);
    }
}
