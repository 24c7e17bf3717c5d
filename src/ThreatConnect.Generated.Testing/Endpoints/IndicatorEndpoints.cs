namespace ThreatConnect.Testing.Endpoints;

/// <summary>The rows 69 to 74 and 78 of §8.6.</summary>
internal static class IndicatorEndpoints
{
    public static void Map(Router router)
    {
        router.Map("GET", "v2/indicators", exchange => ListAsync(exchange, type: null));
        router.Map("GET", "v2/indicators/{indicatorType}", exchange => ListAsync(exchange, exchange.IndicatorType()));
        router.Map("POST", "v2/indicators/{indicatorType}", CreateAsync);
        router.Map("GET", "v2/indicators/{indicatorType}/{indicator}", GetAsync);
        router.Map("PUT", "v2/indicators/{indicatorType}/{indicator}", UpdateAsync);
        router.Map("DELETE", "v2/indicators/{indicatorType}/{indicator}", DeleteAsync);
        router.Map("GET", "v2/indicators/{indicatorType}/{indicator}/owners", ListOwnersAsync);
    }

    private static Task ListAsync(Exchange exchange, IndicatorType? type)
    {
        var owners = exchange.OwnerIds();
        var selected = IndicatorSelection.Read(exchange, type);
        var page = exchange.Store.Indicators.List(
            indicator => owners.Contains(indicator.Owner.Id) && selected(indicator),
            exchange.Page());
        return IndicatorAnswers.WriteListAsync(exchange, type, page);
    }

    // §12.2: whether a second create answers 200 or 201 is unknown; it is one answer here.
    private static async Task CreateAsync(Exchange exchange)
    {
        var type = exchange.IndicatorType();
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
        await IndicatorAnswers.WriteAsync(exchange, indicator, ItemShape.Created).ConfigureAwait(false);
    }

    private static Task GetAsync(Exchange exchange) =>
        IndicatorAnswers.WriteAsync(exchange, exchange.Indicator(), ItemShape.Single);

    // §6.2: key members may be repeated, and do not change anything.
    private static async Task UpdateAsync(Exchange exchange)
    {
        var existing = exchange.Indicator();
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, existing.Type.Entity);
        var change = IndicatorReader.ReadChange(members, existing.Type, creates: false);
        var indicator = exchange.Store.Indicators.Update(existing.Type, existing.Owner, exchange.RouteValues["indicator"], change)
            ?? throw Refusal.NotFound();
        await IndicatorAnswers.WriteAsync(exchange, indicator, ItemShape.Updated).ConfigureAwait(false);
    }

    private static Task DeleteAsync(Exchange exchange) =>
        exchange.Store.Indicators.Delete(exchange.IndicatorType(), exchange.Owner(), exchange.RouteValues["indicator"])
            ? Envelope.WriteStatusAsync(exchange)
            : throw Refusal.NotFound();

    // §2: neither pages nor a count. §3.2: the value has to be in the owner that applies.
    private static Task ListOwnersAsync(Exchange exchange)
    {
        var indicator = exchange.Indicator();
        var everywhere = exchange.Store.Owners.All
            .Select(owner => exchange.Store.Indicators.Find(indicator.Type, owner, exchange.RouteValues["indicator"]))
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
