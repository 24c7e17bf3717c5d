using System.IO.Compression;

namespace ThreatConnect.Testing.Endpoints;

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
        await PlaybookEndpoints.WriteAsync(context, StatusCodes.Status201Created, context.Store.Playbooks.AddVersion(draft)).ConfigureAwait(false);
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

    // What is in a content pack is not documented, except that playbooks are.
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
