using System.Text;

namespace ThreatConnect.Testing.Endpoints;

// The files of documents, reports and signatures: the rows 14 to 20 of evidence.md §8.2.
internal static class FileEndpoints
{
    private static readonly GroupResourceType s_resource = ResourceTypes.Groups;

    public static void Map(Router router)
    {
        router.Map("GET", $"v2/{s_resource.PathOf()}/download", DownloadAsync);
        router.Map("POST", $"v2/{s_resource.PathOf()}/upload", context => UploadAsync(context, context.Query.IsTrue("updateIfExists")));
        router.Map("PUT", $"v2/{s_resource.PathOf()}/upload", context => UploadAsync(context, replaces: true));
    }

    private static Task DownloadAsync(RequestContext context)
    {
        var group = s_resource.Get(context);
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

    // evidence.md §9.3: a group that was created in a batch is addressed by its XID.
    private static Group Find(RequestContext context)
    {
        var type = s_resource.TypeIn(context);
        var name = context.RouteValues[ResourceType.Item];
        if (type.Branch is not ("documents" or "reports"))
        {
            throw ApiError.NotFound();
        }

        return long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? s_resource.Get(context)
            : context.Store.Xids.Find(name) is { } group && group.Type == type ? group : throw ApiError.NotFound();
    }
}

// The row 21 of evidence.md §8.2, and the row 148 of §8.9.
internal static class PdfEndpoints
{
    public static void Map(Router router)
    {
        router.Map("GET", $"v2/{ResourceTypes.Groups.PathOf()}/pdf", context =>
        {
            var group = ResourceTypes.Groups.Get(context);
            // evidence.md §5.4: all types except these.
            return group.Type.Branch is "documents" or "emails" ? throw ApiError.NotFound() : WriteAsync(context, group.Name);
        });
        router.Map("GET", $"v2/{ResourceTypes.Tasks.PathOf()}/pdf", context => WriteAsync(context, ResourceTypes.Tasks.Get(context).Name));
    }

    private static Task WriteAsync(RequestContext context, string title) =>
        BinaryBody.WriteAsync(context, BinaryBody.Pdf, PdfDocument.WithTitle(title));
}

// The row 22 of evidence.md §8.2. The request is validated; nothing is published.
internal static class PublishEndpoints
{
    private static readonly GroupResourceType s_resource = ResourceTypes.Groups;

    public static void Map(Router router) => router.Map("POST", $"v2/{s_resource.PathOf()}/publish", async context =>
    {
        var entity = s_resource.Get(context).Type.Entity;
        using var body = await RequestBody.ReadOptionalObjectAsync(context).ConfigureAwait(false);
        if (body is not null)
        {
            var members = new MemberReader(body.RootElement, entity);
            members.Flag("excludeUnlabeled");
            CheckLabels(members, entity);
        }

        await Envelope.WriteStatusAsync(context).ConfigureAwait(false);
    });

    private static void CheckLabels(MemberReader members, string entity)
    {
        const string name = "securityLabelList";
        if (members.Find(name) is { } labels
            && (labels.ValueKind is not JsonValueKind.Array
                || labels.EnumerateArray().Any(label => label.ValueKind is not JsonValueKind.String)))
        {
            throw ApiError.InvalidField(name, entity);
        }
    }
}
