namespace ThreatConnect.Testing.Endpoints;

/// <summary>The rows 69 to 74 and 78 of evidence.md §8.6.</summary>
internal static class IndicatorEndpoints
{
    private static readonly IndicatorKind Kind = ItemKinds.Indicators;

    public static void Map(Router router)
    {
        ItemEndpoints.Map(router, Kind, (exchange, selected) => exchange.Store.Indicators.List(selected, exchange.Page()));
        router.Map("POST", $"v2/{Kind.TypePathOf()}", CreateAsync);
        router.Map("PUT", $"v2/{Kind.PathOf()}", UpdateAsync);
        router.Map("DELETE", $"v2/{Kind.PathOf()}", DeleteAsync);
        router.Map("GET", $"v2/{Kind.PathOf()}/owners", ListOwnersAsync);
    }

    // evidence.md §12.2: whether a second create answers 200 or 201 is unknown; it is one answer here.
    private static async Task CreateAsync(RequestContext exchange)
    {
        var type = (IndicatorType)Kind.TypeIn(exchange);
        var owner = exchange.Owner();
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, type.Entity);
        var keys = IndicatorReader.ReadKeys(members, type);
        var change = IndicatorReader.ReadChange(members, type, creates: true);
        if (keys.Any(key => key is not null && exchange.Simulation.Options.ExclusionList.Contains(key, StringComparer.OrdinalIgnoreCase)))
        {
            throw Refusal.Excluded();
        }

        var indicator = exchange.Store.Indicators.Save(type, owner, keys, change);
        await Kind.WriteAsync(exchange, indicator, ItemShape.Created).ConfigureAwait(false);
    }

    // evidence.md §6.2: key members may be repeated, and do not change anything.
    private static async Task UpdateAsync(RequestContext exchange)
    {
        var existing = Kind.One(exchange);
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, existing.Type.Entity);
        var change = IndicatorReader.ReadChange(members, existing.Type, creates: false);
        var indicator = exchange.Store.Indicators.Update(existing, change);
        await Kind.WriteAsync(exchange, indicator, ItemShape.Updated).ConfigureAwait(false);
    }

    private static Task DeleteAsync(RequestContext exchange)
    {
        exchange.Store.Indicators.Delete(Kind.One(exchange));
        return Envelope.WriteStatusAsync(exchange);
    }

    // evidence.md §2: neither pages nor a count. §3.2: the value has to be in the owner that applies.
    private static Task ListOwnersAsync(RequestContext exchange)
    {
        var indicator = Kind.One(exchange);
        var everywhere = exchange.Store.Owners.All
            .Select(owner => exchange.Store.Indicators.Find(indicator.Type, owner, exchange.RouteValues[ItemKind.Item]))
            .OfType<Indicator>()
            .ToArray();
        var showsItemId = exchange.Includes().HasFlag(Includes.Additional);
        return Envelope.WriteListAsync(exchange, "owner", new Page<Indicator>(everywhere, Total: null), (writer, found) =>
        {
            OwnerWriter.Write(writer, found.Owner);
            if (showsItemId)
            {
                writer.WriteString("itemId", found.Id.ToString(CultureInfo.InvariantCulture));
            }
        });
    }
}
