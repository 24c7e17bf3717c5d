namespace ThreatConnect.Testing.Endpoints;

// The rows 281 to 286 of evidence.md §8.17. Types belong to the instance, so no owner matters.
internal static class TypeEndpoints
{
    private static readonly TypeTable<AssociationType> s_associationTypes = new(
        "associationType",
        store => AssociationTypes.Of(store.IndicatorAssociations.All),
        // evidence.md §7.16: names are not unique.
        (store, name) => AssociationTypes.Of(store.IndicatorAssociations.All).FirstOrDefault(type => type.Name == name))
    {
        WriteListed = (writer, type, _) => TypeWriter.WriteAssociationType(writer, type),
        WriteSingle = (writer, type, _) => TypeWriter.WriteAssociationType(writer, type),
    };

    private static readonly TypeTable<IndicatorType> s_indicatorTypes = new(
        "indicatorType",
        store => store.IndicatorTypes.All,
        (store, name) => store.IndicatorTypes.ByNameOrEntity(name))
    {
        WriteListed = TypeWriter.WriteListedIndicatorType,
        WriteSingle = TypeWriter.WriteSingleIndicatorType,
    };

    private static readonly TypeTable<AttributeType> s_attributeTypes = new(
        "attributeType",
        store => store.AttributeTypes.All,
        (store, name) => store.AttributeTypes.ByName(name))
    {
        WriteListed = TypeWriter.WriteAttributeType,
        WriteSingle = TypeWriter.WriteAttributeType,
        Filters = FilterTables.AttributeTypes,
    };

    public static void Map(Router router)
    {
        Map(router, s_associationTypes);
        Map(router, s_indicatorTypes);
        Map(router, s_attributeTypes);
    }

    private static void Map<T>(Router router, TypeTable<T> table)
        where T : class
    {
        router.Map("GET", $"v2/types/{table.Key}s", context => ListAsync(context, table));
        router.Map("GET", $"v2/types/{table.Key}s/{{typeName}}", context => GetAsync(context, table));
    }

    private static Task ListAsync<T>(RequestContext context, TypeTable<T> table)
        where T : class
    {
        var filters = table.Filters.Parse(context.Query);
        var includes = context.Includes();
        return Envelope.WriteListAsync(
            context,
            table.Key,
            Page<T>.Of(table.All(context.Store).Where(filters.Matches), context.Page()),
            (writer, type) => table.WriteListed(writer, type, includes));
    }

    private static Task GetAsync<T>(RequestContext context, TypeTable<T> table)
        where T : class
    {
        var type = table.Find(context.Store, context.RouteValues["typeName"]) ?? throw ApiError.NotFound();
        return Envelope.WriteObjectAsync(
            context,
            StatusCodes.Status200OK,
            table.Key,
            writer => table.WriteSingle(writer, type, context.Includes()));
    }
}

// A table of types of the instance: its key, how types are found, and how they are written.
internal sealed record TypeTable<T>(string Key, Func<Store, IReadOnlyList<T>> All, Func<Store, string, T?> Find)
    where T : class
{
    public required Action<Utf8JsonWriter, T, Includes> WriteListed { get; init; }

    public required Action<Utf8JsonWriter, T, Includes> WriteSingle { get; init; }

    public FilterTable<T> Filters { get; init; } = new([]);
}
