using System.Text;

namespace ThreatConnect.Testing.Endpoints;

/// <summary>The files of documents, reports and signatures: the rows 14 to 20 of evidence.md §8.2.</summary>
internal static class FileEndpoints
{
    private static readonly GroupKind Kind = ItemKinds.Groups;

    public static void Map(Router router)
    {
        router.Map("GET", $"v2/{Kind.PathOf()}/download", DownloadAsync);
        router.Map("POST", $"v2/{Kind.PathOf()}/upload", exchange => UploadAsync(exchange, exchange.Query.IsTrue("updateIfExists")));
        router.Map("PUT", $"v2/{Kind.PathOf()}/upload", exchange => UploadAsync(exchange, replaces: true));
    }

    private static Task DownloadAsync(RequestContext exchange)
    {
        var group = Kind.One(exchange);
        return group.Type.Branch switch
        {
            "signatures" => BinaryBody.WriteAsync(exchange, BinaryBody.PlainText, Encoding.UTF8.GetBytes((string)group.Field("fileText")!)),
            "documents" or "reports" => SendAsync(exchange, group),
            _ => throw Refusal.NotFound(),
        };
    }

    private static async Task SendAsync(RequestContext exchange, Group group)
    {
        var content = exchange.Store.Contents.Open(group) ?? throw Refusal.NotFound();
        await using (content.ConfigureAwait(false))
        {
            await BinaryBody.WriteAsync(exchange, BinaryBody.OctetStream, content).ConfigureAwait(false);
        }
    }

    private static async Task UploadAsync(RequestContext exchange, bool replaces)
    {
        var group = Find(exchange);
        var contents = exchange.Store.Contents;
        if (!replaces && contents.Has(group))
        {
            throw Refusal.FileExists();
        }

        var content = await contents.ReceiveAsync(exchange.Context.Request.Body, exchange.Aborted).ConfigureAwait(false);
        try
        {
            await CheckAsync(group, content, exchange.Aborted).ConfigureAwait(false);
            if (!contents.Put(group, content, replaces))
            {
                throw Refusal.FileExists();
            }
        }
        catch
        {
            content.Discard();
            throw;
        }

        exchange.Store.Groups.Update(group.Id, stored => stored.WithContent(content.Length));
        await Envelope.WriteStatusAsync(exchange).ConfigureAwait(false);
    }

    private static async Task CheckAsync(Group group, FileContent content, CancellationToken cancellationToken)
    {
        if (group.Field("malware") is true && !await EncryptedZip.IsAsync(content, cancellationToken).ConfigureAwait(false))
        {
            throw Refusal.InvalidField("file", group.Type.Entity);
        }
    }

    // evidence.md §9.3: what was created in a batch is known by its XID.
    private static Group Find(RequestContext exchange)
    {
        var type = Kind.TypeIn(exchange);
        var name = exchange.RouteValues[ItemKind.Item];
        if (type.Branch is not ("documents" or "reports"))
        {
            throw Refusal.NotFound();
        }

        return long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? Kind.One(exchange)
            : exchange.Store.Xids.Find(name) is { } group && group.Type == type ? group : throw Refusal.NotFound();
    }
}
