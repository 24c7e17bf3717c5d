namespace ThreatConnect.Testing.Endpoints;

/// <summary>The rows 261 to 265 of evidence.md §8.16.</summary>
internal static class SecurityLabelEndpoints
{
    public static void Map(Router router)
    {
        const string one = "v2/securityLabels/{securityLabel}";
        router.Map("GET", "v2/securityLabels", ListAsync);
        router.Map("POST", "v2/securityLabels", CreateAsync);
        router.Map("GET", one, exchange => WriteAsync(exchange, Find(exchange)));
        router.Map("PUT", one, UpdateAsync);
        router.Map("DELETE", one, DeleteAsync);
    }

    public static Task WriteListAsync(RequestContext exchange, Page<SecurityLabel> page) =>
        Envelope.WriteListAsync(exchange, SecurityLabelReader.Entity, page, SecurityLabelWriter.Write);

    public static Task WriteAsync(RequestContext exchange, SecurityLabel label, int statusCode = StatusCodes.Status200OK) =>
        Envelope.WriteObjectAsync(exchange, statusCode, SecurityLabelReader.Entity, writer => SecurityLabelWriter.Write(writer, label));

    private static SecurityLabel Find(RequestContext exchange) => exchange.SecurityLabel(exchange.Owner());

    private static Task ListAsync(RequestContext exchange)
    {
        var owners = exchange.OwnerIds();
        var filters = FilterTables.SecurityLabels.Parse(exchange.Query);
        return WriteListAsync(
            exchange,
            exchange.Store.Labels.List(label => owners.Contains(label.Owner.Id) && filters.Matches(label), exchange.Page()));
    }

    private static async Task CreateAsync(RequestContext exchange)
    {
        var owner = exchange.Owner();
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        var change = SecurityLabelReader.Read(body.RootElement);
        var name = change.Name ?? throw Refusal.InvalidField("name", SecurityLabelReader.Entity);
        var label = exchange.Store.Labels.Add(owner, name, change) ?? throw NameIsTaken();
        await WriteAsync(exchange, label, StatusCodes.Status201Created).ConfigureAwait(false);
    }

    private static async Task UpdateAsync(RequestContext exchange)
    {
        var label = Find(exchange);
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        if (!exchange.Store.Labels.TryUpdate(label, SecurityLabelReader.Read(body.RootElement)))
        {
            throw NameIsTaken();
        }

        await WriteAsync(exchange, label).ConfigureAwait(false);
    }

    private static Task DeleteAsync(RequestContext exchange)
    {
        exchange.Store.Labels.Delete(Find(exchange));
        return Envelope.WriteStatusAsync(exchange);
    }

    private static ApiErrorException NameIsTaken() => Refusal.Duplicate("name", SecurityLabelReader.Entity);
}
