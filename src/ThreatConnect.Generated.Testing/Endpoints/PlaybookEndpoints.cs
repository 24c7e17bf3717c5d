using System.IO.Compression;

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

    // evidence.md §1.4: one playbook has no envelope. The response of a change is not documented; here it is the same.
    public static Task WriteAsync(RequestContext context, int statusCode, Playbook playbook) =>
        Envelope.WriteAsync(context.HttpContext, statusCode, writer => PlaybookWriter.WriteSingle(writer, playbook));

    private static Task WriteListAsync(RequestContext context, IEnumerable<Playbook> playbooks) =>
        Envelope.WriteListAsync(context, Key, Page<Playbook>.Of(playbooks, context.Page()), PlaybookWriter.Write);

    private static Task ActivateAsync(RequestContext context, bool isActive) =>
        WriteAsync(context, StatusCodes.Status200OK, context.Store.Playbooks.Activate(Find(context).Id, isActive));
}

// Playbooks as files: the rows 297 to 299 of evidence.md §8.17.
internal static class PlaybookFileEndpoints
{
    public static void Map(Router router)
    {
        router.Map("POST", "v2/playbooks", ImportAsync);
        router.Map("POST", "v2/playbooks/{playbook}", CreateVersionAsync);
        router.Map("GET", "v2/playbooks/{playbook}/export", ExportAsync);
    }

    private static async Task ImportAsync(RequestContext context)
    {
        var draft = await ReadAsync(context, Guid.NewGuid().ToString()).ConfigureAwait(false);
        await PlaybookEndpoints.WriteAsync(context, StatusCodes.Status201Created, context.Store.Playbooks.Add(draft)).ConfigureAwait(false);
    }

    private static async Task CreateVersionAsync(RequestContext context)
    {
        var existing = PlaybookEndpoints.Find(context);
        var draft = await ReadAsync(context, existing.GroupXid).ConfigureAwait(false);
        var added = context.Store.Playbooks.AddVersion(draft);
        await PlaybookEndpoints.WriteAsync(context, StatusCodes.Status201Created, added).ConfigureAwait(false);
    }

    private static Task ExportAsync(RequestContext context)
    {
        var playbook = PlaybookEndpoints.Find(context);
        var isPackage = context.Query.First("format") == "tcxp";
        return BinaryBody.WriteAsync(context, BinaryBody.OctetStream, isPackage ? Pack(playbook) : [.. playbook.Content]);
    }

    private static async Task<Playbook> ReadAsync(RequestContext context, string groupXid)
    {
        using var content = new MemoryStream();
        await context.HttpContext.Request.Body.CopyToAsync(content, context.Aborted).ConfigureAwait(false);
        return PlaybookReader.Read(content.ToArray(), groupXid);
    }

    // The format of a content pack is not documented, except that it contains playbooks.
    private static byte[] Pack(Playbook playbook)
    {
        using var package = new MemoryStream();
        using (var archive = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry($"{playbook.GroupXid}.pbx").Open();
            entry.Write(playbook.Content.AsSpan());
        }

        return package.ToArray();
    }
}

// Reads the parameters of the row 295 of evidence.md §8.17. That a part of a name matches is not documented.
internal static class PlaybookSearch
{
    private static readonly ImmutableArray<string> s_sortNames = ["name", "triggerType"];

    public static IEnumerable<Playbook> Find(RequestContext context)
    {
        var query = context.Query;
        var labels = query.First("labels")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        var found = context.Store.Playbooks.All.Where(playbook =>
            (query.First("name") is not { } name || playbook.Name.Contains(name, StringComparison.OrdinalIgnoreCase))
            && IsAbsentOr(query.First("triggerType"), playbook.TriggerType)
            && IsAbsentOr(query.First("status"), playbook.Status)
            && labels.All(label => playbook.Labels.Contains(label, StringComparer.OrdinalIgnoreCase)));
        return Sort(found, query);
    }

    private static IEnumerable<Playbook> Sort(IEnumerable<Playbook> playbooks, RequestQuery query)
    {
        Func<Playbook, string?> read = query.First("sortOn") switch
        {
            null or "name" => playbook => playbook.Name,
            "triggerType" => playbook => playbook.TriggerType,
            _ => throw ApiError.Values("sortOn", "playbook", s_sortNames),
        };
        return query.First("sortAscending") is null || query.IsTrue("sortAscending")
            ? playbooks.OrderBy(read, StringComparer.OrdinalIgnoreCase)
            : playbooks.OrderByDescending(read, StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsAbsentOr(string? wanted, string? value) =>
        wanted is null || wanted.Equals(value, StringComparison.OrdinalIgnoreCase);
}
