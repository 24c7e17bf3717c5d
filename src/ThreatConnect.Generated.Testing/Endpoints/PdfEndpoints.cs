namespace ThreatConnect.Testing.Endpoints;

// The row 21 of evidence.md §8.2, and the row 148 of §8.9.
internal static class PdfEndpoints
{
    public static void Map(Router router)
    {
        router.Map("GET", $"v2/{ItemKinds.Groups.PathOf()}/pdf", context =>
        {
            var group = ItemKinds.Groups.One(context);
            // evidence.md §5.4: all types except these.
            return group.Type.Branch is "documents" or "emails" ? throw ApiError.NotFound() : WriteAsync(context, group.Name);
        });
        router.Map("GET", $"v2/{ItemKinds.Tasks.PathOf()}/pdf", context => WriteAsync(context, ItemKinds.Tasks.One(context).Name));
    }

    private static Task WriteAsync(RequestContext context, string title) =>
        BinaryBody.WriteAsync(context, BinaryBody.Pdf, PdfDocument.WithTitle(title));
}
