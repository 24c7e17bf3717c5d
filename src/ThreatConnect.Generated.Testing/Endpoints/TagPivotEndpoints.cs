namespace ThreatConnect.Testing.Endpoints;

/// <summary>What carries a tag, from the tag's side: the rows 246 to 255 of §8.15.</summary>
internal static class TagPivotEndpoints
{
    public static void Map(Router router)
    {
        const string groups = "v2/tags/{tagName}/groups";
        router.Map("GET", groups, exchange => ListGroupsAsync(exchange, type: null));
        router.Map("GET", $"{groups}/{{groupType}}", exchange => ListGroupsAsync(exchange, exchange.GroupType()));
        router.Map("GET", $"{groups}/{{groupType}}/{{groupId}}", exchange =>
            GroupAnswers.WriteAsync(exchange, Carrying(exchange, exchange.Group()), ItemShape.Single));
        router.Map("POST", $"{groups}/{{groupType}}/{{groupId}}", exchange => AttachAsync(exchange, exchange.Group()));
        router.Map("DELETE", $"{groups}/{{groupType}}/{{groupId}}", exchange => DetachAsync(exchange, exchange.Group()));

        const string indicators = "v2/tags/{tagName}/indicators";
        router.Map("GET", indicators, exchange => ListIndicatorsAsync(exchange, type: null));
        router.Map("GET", $"{indicators}/{{indicatorType}}", exchange => ListIndicatorsAsync(exchange, exchange.IndicatorType()));
        router.Map("GET", $"{indicators}/{{indicatorType}}/{{indicator}}", exchange =>
            IndicatorAnswers.WriteAsync(exchange, Carrying(exchange, exchange.Indicator()), ItemShape.Single));
        router.Map("POST", $"{indicators}/{{indicatorType}}/{{indicator}}", exchange => AttachAsync(exchange, exchange.Indicator()));
        router.Map("DELETE", $"{indicators}/{{indicatorType}}/{{indicator}}", exchange => DetachAsync(exchange, exchange.Indicator()));
    }

    private static Task ListGroupsAsync(Exchange exchange, GroupType? type)
    {
        var filters = FilterTables.For(type).Parse(exchange.Query);
        var page = exchange.Store.Tags.ListHolders<Group>(
            exchange.Tag(),
            group => (type is null || group.Type == type) && filters.Matches(group),
            exchange.Page());
        return GroupAnswers.WriteListAsync(exchange, type, page);
    }

    private static Task ListIndicatorsAsync(Exchange exchange, IndicatorType? type)
    {
        var selected = IndicatorSelection.Read(exchange, type);
        var page = exchange.Store.Tags.ListHolders(exchange.Tag(), selected, exchange.Page());
        return IndicatorAnswers.WriteListAsync(exchange, type, page);
    }

    private static T Carrying<T>(Exchange exchange, T item)
        where T : Item => item.Tags.Contains(exchange.Tag()) ? item : throw Refusal.NotFound();

    private static Task AttachAsync(Exchange exchange, Item item)
    {
        // §3.2: both sides must be in the same owner; a group is found whatever owner is named.
        if (item.Owner != exchange.Owner())
        {
            throw Refusal.DifferentOwners();
        }

        exchange.Store.Tags.Attach(item, TagNames.Check(exchange.RouteValues["tagName"]));
        return Envelope.WriteStatusAsync(exchange, StatusCodes.Status201Created);
    }

    private static Task DetachAsync(Exchange exchange, Item item) =>
        item.Owner == exchange.Owner() && exchange.Store.Tags.TryDetach(item, exchange.RouteValues["tagName"])
            ? Envelope.WriteStatusAsync(exchange)
            : throw Refusal.NotFound();
}
