namespace ThreatConnect.Testing.Endpoints;

/// <summary>Playbooks: the rows 294 to 296 and 300 to 302 of evidence.md §8.17.</summary>
internal static class PlaybookEndpoints
{
    private const string Key = "playbook";

    public static void Map(Router router)
    {
        router.Map("GET", "v2/playbooks", exchange => WriteListAsync(exchange, exchange.Store.Playbooks.All));
        router.Map("GET", "v2/playbooks/search", exchange => WriteListAsync(exchange, PlaybookSearch.Find(exchange)));
        router.Map("GET", "v2/playbooks/{playbook}", exchange => WriteAsync(exchange, StatusCodes.Status200OK, Find(exchange)));
        router.Map("POST", "v2/playbooks/{playbook}/activate", exchange => ActivateAsync(exchange, isActive: true));
        router.Map("POST", "v2/playbooks/{playbook}/deactivate", exchange => ActivateAsync(exchange, isActive: false));
        router.Map("DELETE", "v2/playbooks/{playbook}", exchange =>
        {
            exchange.Store.Playbooks.Delete(Find(exchange).Id);
            return Envelope.WriteStatusAsync(exchange);
        });
    }

    public static Playbook Find(RequestContext exchange) =>
        exchange.Store.Playbooks.Find(exchange.RouteValues["playbook"]) ?? throw Refusal.NotFound();

    // evidence.md §1.4: one playbook comes without an envelope; what a change answers is not documented, so it is the same.
    public static Task WriteAsync(RequestContext exchange, int statusCode, Playbook playbook) =>
        Envelope.WriteAsync(exchange.Context, statusCode, writer => PlaybookWriter.WriteSingle(writer, playbook));

    private static Task WriteListAsync(RequestContext exchange, IEnumerable<Playbook> playbooks) =>
        Envelope.WriteListAsync(exchange, Key, Page<Playbook>.Of(playbooks, exchange.Page()), PlaybookWriter.Write);

    private static Task ActivateAsync(RequestContext exchange, bool isActive) =>
        WriteAsync(exchange, StatusCodes.Status200OK, exchange.Store.Playbooks.Activate(Find(exchange).Id, isActive));
}
