namespace ThreatConnect.Testing.Endpoints;

// The rows 69 to 74 and 78 of evidence.md §8.6.
internal static class IndicatorEndpoints
{
    private static readonly IndicatorResourceType s_resource = ResourceTypes.Indicators;

    public static void Map(Router router)
    {
        ItemEndpoints.Map(router, s_resource, new ItemOperations<Indicator>
        {
            List = (context, selected) => context.Store.Indicators.List(selected, context.Page()),
            Create = Create,
            Update = Update,
            Delete = (context, indicator) => context.Store.Indicators.Delete(indicator),
        });
        router.Map("GET", $"v2/{s_resource.PathOf()}/owners", ListOwnersAsync);
    }

    // evidence.md §12.2: whether the status of a second creation is 200 or 201 is unknown. Here it is 201.
    private static Indicator Create(RequestContext context, ItemType itemType, Owner owner, MemberReader members)
    {
        var type = (IndicatorType)itemType;
        var keys = IndicatorReader.ReadKeys(members, type);
        var change = IndicatorReader.ReadChange(members, type, creates: true);
        if (keys.Any(key => key is not null && context.Simulation.Options.ExclusionList.Contains(key, StringComparer.OrdinalIgnoreCase)))
        {
            throw ApiError.Excluded();
        }

        return context.Store.Indicators.Save(type, owner, keys, change);
    }

    // evidence.md §6.2: key members may be in the body, and do not change anything.
    private static Indicator Update(RequestContext context, Indicator existing, MemberReader members) =>
        context.Store.Indicators.Update(existing, IndicatorReader.ReadChange(members, existing.Type, creates: false));

    // evidence.md §2: the list has neither pages nor a count. §3.2: the indicator must be in the owner of the query.
    private static Task ListOwnersAsync(RequestContext context)
    {
        var indicator = s_resource.Get(context);
        var everywhere = context.Store.Owners.All
            .Select(owner => context.Store.Indicators.Find(indicator.Type, owner, context.RouteValues[ResourceType.Item]))
            .OfType<Indicator>()
            .ToArray();
        var showsItemId = context.Includes().HasFlag(Includes.Additional);
        return Envelope.WriteListAsync(context, "owner", new Page<Indicator>(everywhere, Total: null), (writer, found) =>
        {
            OwnerWriter.Write(writer, found.Owner);
            if (showsItemId)
            {
                writer.WriteString("itemId", found.Id.ToString(CultureInfo.InvariantCulture));
            }
        });
    }
}

// Deleted indicators: the rows 75 and 76 of evidence.md §8.6.
internal static class DeletedIndicatorEndpoints
{
    private static readonly IndicatorResourceType s_resource = ResourceTypes.Indicators;

    public static void Map(Router router)
    {
        router.Map("GET", $"v2/{s_resource.Branch}/deleted", context => ListAsync(context, type: null));
        router.Map("GET", $"v2/{s_resource.TypePathOf()}/deleted", context =>
            ListAsync(context, (IndicatorType)s_resource.TypeIn(context)));
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

    // evidence.md §7.5: there is neither an ID nor the time of the last change.
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
