namespace ThreatConnect.Testing.Endpoints;

/// <summary>Security labels on items and on their attributes: the rows 28 to 35 of evidence.md §8.3 and their like for other items.</summary>
internal static class CarriedLabelEndpoints
{
    public static void Map(Router router)
    {
        foreach (var kind in ItemKinds.Parents)
        {
            var item = $"v2/{kind.PathOf()}";
            Map(router, item, exchange => new LabelCarrier(kind.Find(exchange)));
            Map(router, $"{item}/attributes/{{attributeId}}", exchange => new LabelCarrier(kind.Find(exchange), exchange.Id("attributeId")));
        }
    }

    private static void Map(Router router, string carrier, Func<RequestContext, LabelCarrier> find)
    {
        router.Map("GET", $"{carrier}/securityLabels", exchange => ListAsync(exchange, find(exchange)));
        router.Map("GET", $"{carrier}/securityLabels/{{securityLabel}}", exchange => GetAsync(exchange, find(exchange)));
        router.Map("POST", $"{carrier}/securityLabels/{{securityLabel}}", exchange => AttachAsync(exchange, find(exchange)));
        router.Map("DELETE", $"{carrier}/securityLabels/{{securityLabel}}", exchange => DetachAsync(exchange, find(exchange)));
    }

    private static Task ListAsync(RequestContext exchange, LabelCarrier carrier)
    {
        var filters = FilterTables.SecurityLabels.Parse(exchange.Query);
        return SecurityLabelEndpoints.WriteListAsync(
            exchange,
            Page<SecurityLabel>.Of(carrier.Labels.Where(filters.Matches), exchange.Page()));
    }

    private static Task GetAsync(RequestContext exchange, LabelCarrier carrier)
    {
        var label = exchange.SecurityLabel(carrier.Item.Owner);
        return carrier.Labels.Contains(label) ? SecurityLabelEndpoints.WriteAsync(exchange, label) : throw Refusal.NotFound();
    }

    // Attaching a label twice is no error: evidence.md §10 calls this POST idempotent.
    private static Task AttachAsync(RequestContext exchange, LabelCarrier carrier)
    {
        exchange.Store.Labels.Attach(carrier, exchange.SecurityLabel(carrier.Item.Owner));
        return Envelope.WriteStatusAsync(exchange, StatusCodes.Status201Created);
    }

    private static Task DetachAsync(RequestContext exchange, LabelCarrier carrier) =>
        exchange.Store.Labels.TryDetach(carrier, exchange.SecurityLabel(carrier.Item.Owner))
            ? Envelope.WriteStatusAsync(exchange)
            : throw Refusal.NotFound();
}
