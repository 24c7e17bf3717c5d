using System.Text;

namespace ThreatConnect.Testing.Endpoints;

// The files of documents, reports and signatures: the rows 14 to 20 of evidence.md §8.2.
internal static class FileEndpoints
{
    private static readonly GroupKind Kind = ItemKinds.Groups;

    public static void Map(Router router)
    {
        router.Map("GET", $"v2/{Kind.PathOf()}/download", DownloadAsync);
        router.Map("POST", $"v2/{Kind.PathOf()}/upload", context => UploadAsync(context, context.Query.IsTrue("updateIfExists")));
        router.Map("PUT", $"v2/{Kind.PathOf()}/upload", context => UploadAsync(context, replaces: true));
    }

    private static Task DownloadAsync(RequestContext context)
    {
        var group = Kind.One(context);
        return group.Type.Branch switch
        {
            "signatures" => BinaryBody.WriteAsync(context, BinaryBody.PlainText, Encoding.UTF8.GetBytes((string)group.Field("fileText")!)),
            "documents" or "reports" => SendAsync(context, group),
            _ => throw ApiError.NotFound(),
        };
    }

    private static async Task SendAsync(RequestContext context, Group group)
    {
        var content = context.Store.Contents.Open(group) ?? throw ApiError.NotFound();
        await using (content.ConfigureAwait(false))
        {
            await BinaryBody.WriteAsync(context, BinaryBody.OctetStream, content).ConfigureAwait(false);
        }
    }

    private static async Task UploadAsync(RequestContext context, bool replaces)
    {
        var group = Find(context);
        var contents = context.Store.Contents;
        if (!replaces && contents.Has(group))
        {
            throw ApiError.FileExists();
        }

        var content = await contents.ReceiveAsync(context.HttpContext.Request.Body, context.Aborted).ConfigureAwait(false);
        try
        {
            await CheckAsync(group, content, context.Aborted).ConfigureAwait(false);
            if (!contents.Put(group, content, replaces))
            {
                throw ApiError.FileExists();
            }
        }
        catch
        {
            content.Discard();
            throw;
        }

        context.Store.Groups.Update(group.Id, stored => stored.WithContent(content.Length));
        await Envelope.WriteStatusAsync(context).ConfigureAwait(false);
    }

    private static async Task CheckAsync(Group group, FileContent content, CancellationToken cancellationToken)
    {
        if (group.Field("malware") is true && !await EncryptedZip.IsAsync(content, cancellationToken).ConfigureAwait(false))
        {
            throw ApiError.InvalidField("file", group.Type.Entity);
        }
    }

    // evidence.md §9.3: what was created in a batch is known by its XID.
    private static Group Find(RequestContext context)
    {
        var type = Kind.TypeIn(context);
        var name = context.RouteValues[ItemKind.Item];
        if (type.Branch is not ("documents" or "reports"))
        {
            throw ApiError.NotFound();
        }

        return long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? Kind.One(context)
            : context.Store.Xids.Find(name) is { } group && group.Type == type ? group : throw ApiError.NotFound();
    }
}
