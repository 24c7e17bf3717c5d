namespace ThreatConnect.Testing.Endpoints;

/// <summary>The rows 281 to 286 of evidence.md §8.17. Types belong to the instance, so no owner matters.</summary>
internal static class TypeEndpoints
{
    private static readonly TypeTable<AssociationType> OfAssociations = new(
        "associationType",
        store => AssociationTypes.Of(store.IndicatorAssociations.All),
        // evidence.md §7.16: names are not unique.
        (store, name) => AssociationTypes.Of(store.IndicatorAssociations.All).FirstOrDefault(type => type.Name == name))
    {
        WriteListed = (writer, type, _) => AssociationTypeWriter.Write(writer, type),
        WriteSingle = (writer, type, _) => AssociationTypeWriter.Write(writer, type),
    };

    private static readonly TypeTable<IndicatorType> OfIndicators = new("indicatorType", store => store.IndicatorTypes.All, (store, name) => store.IndicatorTypes.ByNameOrEntity(name))
    {
        WriteListed = IndicatorTypeWriter.WriteListed,
        WriteSingle = IndicatorTypeWriter.WriteSingle,
    };

    private static readonly TypeTable<AttributeType> OfAttributes = new("attributeType", store => store.AttributeTypes.All, (store, name) => store.AttributeTypes.ByName(name))
    {
        WriteListed = AttributeTypeWriter.Write,
        WriteSingle = AttributeTypeWriter.Write,
        Filters = FilterTables.AttributeTypes,
    };

    public static void Map(Router router)
    {
        Map(router, OfAssociations);
        Map(router, OfIndicators);
        Map(router, OfAttributes);
    }

    private static void Map<T>(Router router, TypeTable<T> table)
        where T : class
    {
        router.Map("GET", $"v2/types/{table.Key}s", exchange => ListAsync(exchange, table));
        router.Map("GET", $"v2/types/{table.Key}s/{{typeName}}", exchange => GetAsync(exchange, table));
    }

    private static Task ListAsync<T>(RequestContext exchange, TypeTable<T> table)
        where T : class
    {
        var filters = table.Filters.Parse(exchange.Query);
        var includes = exchange.Includes();
        return Envelope.WriteListAsync(
            exchange,
            table.Key,
            Page<T>.Of(table.All(exchange.Store).Where(filters.Matches), exchange.Page()),
            (writer, type) => table.WriteListed(writer, type, includes));
    }

    private static Task GetAsync<T>(RequestContext exchange, TypeTable<T> table)
        where T : class
    {
        var type = table.Find(exchange.Store, exchange.RouteValues["typeName"]) ?? throw Refusal.NotFound();
        return Envelope.WriteObjectAsync(
            exchange,
            StatusCodes.Status200OK,
            table.Key,
            writer => table.WriteSingle(writer, type, exchange.Includes()));
    }
}
