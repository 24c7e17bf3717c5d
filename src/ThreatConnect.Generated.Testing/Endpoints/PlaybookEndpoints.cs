namespace ThreatConnect.Testing.Endpoints;

// Playbooks: the rows 294 to 296 and 300 to 302 of evidence.md §8.17.
internal static class PlaybookEndpoints
{
    private const string Key = "playbook";

    public static void Map(Router router)
    {
        router.Map("GET", "v2/playbooks", context => WriteListAsync(context, context.Store.Playbooks.All));
        router.Map("GET", "v2/playbooks/search", context => WriteListAsync(context, PlaybookSearch.Find(context)));
        router.Map("GET", "v2/playbooks/{playbook}", context => WriteAsync(context, StatusCodes.Status200OK, Find(context)));
        router.Map("POST", "v2/playbooks/{playbook}/activate", context => ActivateAsync(context, isActive: true));
        router.Map("POST", "v2/playbooks/{playbook}/deactivate", context => ActivateAsync(context, isActive: false));
        router.Map("DELETE", "v2/playbooks/{playbook}", context =>
        {
            context.Store.Playbooks.Delete(Find(context).Id);
            return Envelope.WriteStatusAsync(context);
        });
    }

    public static Playbook Find(RequestContext context) =>
        context.Store.Playbooks.Find(context.RouteValues["playbook"]) ?? throw ApiError.NotFound();

    // evidence.md §1.4: one playbook comes without an envelope; what a change answers is not documented, so it is the same.
    public static Task WriteAsync(RequestContext context, int statusCode, Playbook playbook) =>
        Envelope.WriteAsync(context.HttpContext, statusCode, writer => PlaybookWriter.WriteSingle(writer, playbook));

    private static Task WriteListAsync(RequestContext context, IEnumerable<Playbook> playbooks) =>
        Envelope.WriteListAsync(context, Key, Page<Playbook>.Of(playbooks, context.Page()), PlaybookWriter.Write);

    private static Task ActivateAsync(RequestContext context, bool isActive) =>
        WriteAsync(context, StatusCodes.Status200OK, context.Store.Playbooks.Activate(Find(context).Id, isActive));
}
