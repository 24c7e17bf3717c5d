namespace ThreatConnect.Testing.Endpoints;

/// <summary>Which indicators a list shows, apart from owners and tags.</summary>
internal static class IndicatorSelection
{
    public static Func<Indicator, bool> Read(Exchange exchange, IndicatorType? type)
    {
        var filters = FilterTables.For(type).Parse(exchange.Query);
        // §3.3: only active ones, unless the filters speak of it.
        var activeOnly = !filters.Names("active");
        var since = ReadModifiedSince(exchange);
        return indicator => (type is null || indicator.Type == type)
            && (!activeOnly || indicator.IsActive)
            && (since is null || indicator.LastModified >= since)
            && filters.Matches(indicator);
    }

    private static DateTimeOffset? ReadModifiedSince(Exchange exchange) => exchange.Query.First("modifiedSince") switch
    {
        null => null,
        var text when WireDate.TryParse(text, out var date) => date,
        _ => throw Refusal.InvalidDate("modifiedSince"),
    };
}
