using System.IO.Compression;

namespace ThreatConnect.Testing.Endpoints;

/// <summary>Playbooks as files: the rows 297 to 299 of evidence.md §8.17.</summary>
internal static class PlaybookFileEndpoints
{
    public static void Map(Router router)
    {
        router.Map("POST", "v2/playbooks", ImportAsync);
        router.Map("POST", "v2/playbooks/{playbook}", CreateVersionAsync);
        router.Map("GET", "v2/playbooks/{playbook}/export", ExportAsync);
    }

    private static async Task ImportAsync(RequestContext exchange)
    {
        var draft = await PlaybookReader.ReadAsync(exchange, Guid.NewGuid().ToString()).ConfigureAwait(false);
        await PlaybookEndpoints.WriteAsync(exchange, StatusCodes.Status201Created, exchange.Store.Playbooks.Add(draft)).ConfigureAwait(false);
    }

    private static async Task CreateVersionAsync(RequestContext exchange)
    {
        var existing = PlaybookEndpoints.Find(exchange);
        var draft = await PlaybookReader.ReadAsync(exchange, existing.GroupXid).ConfigureAwait(false);
        await PlaybookEndpoints.WriteAsync(exchange, StatusCodes.Status201Created, exchange.Store.Playbooks.AddVersion(draft)).ConfigureAwait(false);
    }

    private static Task ExportAsync(RequestContext exchange)
    {
        var playbook = PlaybookEndpoints.Find(exchange);
        var isPackage = exchange.Query.First("format") == "tcxp";
        return BinaryBody.WriteAsync(exchange, BinaryBody.OctetStream, isPackage ? Pack(playbook) : [.. playbook.Content]);
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
