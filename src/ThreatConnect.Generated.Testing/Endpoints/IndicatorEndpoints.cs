namespace ThreatConnect.Testing.Endpoints;

// The rows 69 to 74 and 78 of evidence.md §8.6.
internal static class IndicatorEndpoints
{
    private static readonly IndicatorKind Kind = ItemKinds.Indicators;

    public static void Map(Router router)
    {
        ItemEndpoints.Map(router, Kind, (context, selected) => context.Store.Indicators.List(selected, context.Page()));
        router.Map("POST", $"v2/{Kind.TypePathOf()}", CreateAsync);
        router.Map("PUT", $"v2/{Kind.PathOf()}", UpdateAsync);
        router.Map("DELETE", $"v2/{Kind.PathOf()}", DeleteAsync);
        router.Map("GET", $"v2/{Kind.PathOf()}/owners", ListOwnersAsync);
    }

    // evidence.md §12.2: whether a second create answers 200 or 201 is unknown; it is one answer here.
    private static async Task CreateAsync(RequestContext context)
    {
        var type = (IndicatorType)Kind.TypeIn(context);
        var owner = context.Owner();
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, type.Entity);
        var keys = IndicatorReader.ReadKeys(members, type);
        var change = IndicatorReader.ReadChange(members, type, creates: true);
        if (keys.Any(key => key is not null && context.Simulation.Options.ExclusionList.Contains(key, StringComparer.OrdinalIgnoreCase)))
        {
            throw ApiError.Excluded();
        }

        var indicator = context.Store.Indicators.Save(type, owner, keys, change);
        await Kind.WriteAsync(context, indicator, ItemShape.Created).ConfigureAwait(false);
    }

    // evidence.md §6.2: key members may be repeated, and do not change anything.
    private static async Task UpdateAsync(RequestContext context)
    {
        var existing = Kind.One(context);
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, existing.Type.Entity);
        var change = IndicatorReader.ReadChange(members, existing.Type, creates: false);
        var indicator = context.Store.Indicators.Update(existing, change);
        await Kind.WriteAsync(context, indicator, ItemShape.Updated).ConfigureAwait(false);
    }

    private static Task DeleteAsync(RequestContext context)
    {
        context.Store.Indicators.Delete(Kind.One(context));
        return Envelope.WriteStatusAsync(context);
    }

    // evidence.md §2: neither pages nor a count. §3.2: the value has to be in the owner that applies.
    private static Task ListOwnersAsync(RequestContext context)
    {
        var indicator = Kind.One(context);
        var everywhere = context.Store.Owners.All
            .Select(owner => context.Store.Indicators.Find(indicator.Type, owner, context.RouteValues[ItemKind.Item]))
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
