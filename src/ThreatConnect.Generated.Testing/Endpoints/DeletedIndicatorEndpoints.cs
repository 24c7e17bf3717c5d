namespace ThreatConnect.Testing.Endpoints;

/// <summary>Indicators that were deleted lately: the rows 75 and 76 of evidence.md §8.6.</summary>
internal static class DeletedIndicatorEndpoints
{
    private static readonly IndicatorKind Kind = ItemKinds.Indicators;

    public static void Map(Router router)
    {
        router.Map("GET", $"v2/{Kind.Branch}/deleted", exchange => ListAsync(exchange, type: null));
        router.Map("GET", $"v2/{Kind.TypePathOf()}/deleted", exchange => ListAsync(exchange, (IndicatorType)Kind.TypeIn(exchange)));
    }

    private static Task ListAsync(RequestContext exchange, IndicatorType? type)
    {
        var owners = exchange.OwnerIds();
        var filters = FilterTables.For(type).Parse(exchange.Query);
        var since = exchange.Date("deletedSince") ?? DateTimeOffset.MinValue;
        var deleted = exchange.Store.Indicators.Deleted(found =>
            owners.Contains(found.Indicator.Owner.Id)
            && (type is null || found.Indicator.Type == type)
            && found.DateDeleted >= since
            && filters.Matches(found.Indicator));
        return Envelope.WriteListAsync(exchange, "indicator", Page<DeletedIndicator>.Of(deleted, exchange.Page()), Write);
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
