namespace ThreatConnect.Testing.Endpoints;

// Security labels on items and on their attributes: the rows 28 to 35 of evidence.md §8.3 and their like for other items.
internal static class CarriedLabelEndpoints
{
    public static void Map(Router router)
    {
        foreach (var kind in ItemKinds.Parents)
        {
            var item = $"v2/{kind.PathOf()}";
            Map(router, item, context => new LabelCarrier(kind.Find(context)));
            Map(router, $"{item}/attributes/{{attributeId}}", context => new LabelCarrier(kind.Find(context), context.Id("attributeId")));
        }
    }

    private static void Map(Router router, string carrier, Func<RequestContext, LabelCarrier> find)
    {
        router.Map("GET", $"{carrier}/securityLabels", context => ListAsync(context, find(context)));
        router.Map("GET", $"{carrier}/securityLabels/{{securityLabel}}", context => GetAsync(context, find(context)));
        router.Map("POST", $"{carrier}/securityLabels/{{securityLabel}}", context => AttachAsync(context, find(context)));
        router.Map("DELETE", $"{carrier}/securityLabels/{{securityLabel}}", context => DetachAsync(context, find(context)));
    }

    private static Task ListAsync(RequestContext context, LabelCarrier carrier)
    {
        var filters = FilterTables.SecurityLabels.Parse(context.Query);
        return SecurityLabelEndpoints.WriteListAsync(
            context,
            Page<SecurityLabel>.Of(carrier.Labels.Where(filters.Matches), context.Page()));
    }

    private static Task GetAsync(RequestContext context, LabelCarrier carrier)
    {
        var label = context.SecurityLabel(carrier.Item.Owner);
        return carrier.Labels.Contains(label) ? SecurityLabelEndpoints.WriteAsync(context, label) : throw ApiError.NotFound();
    }

    // Attaching a label twice is no error: evidence.md §10 calls this POST idempotent.
    private static Task AttachAsync(RequestContext context, LabelCarrier carrier)
    {
        context.Store.Labels.Attach(carrier, context.SecurityLabel(carrier.Item.Owner));
        return Envelope.WriteStatusAsync(context, StatusCodes.Status201Created);
    }

    private static Task DetachAsync(RequestContext context, LabelCarrier carrier) =>
        context.Store.Labels.TryDetach(carrier, context.SecurityLabel(carrier.Item.Owner))
            ? Envelope.WriteStatusAsync(context)
            : throw ApiError.NotFound();
}
