namespace ThreatConnect.Testing.Endpoints;

/// <summary>The row 21 of evidence.md §8.2, and the row 148 of §8.9.</summary>
internal static class PdfEndpoints
{
    public static void Map(Router router)
    {
        router.Map("GET", $"v2/{ItemKinds.Groups.PathOf()}/pdf", exchange =>
        {
            var group = ItemKinds.Groups.One(exchange);
            // evidence.md §5.4: all types except these.
            return group.Type.Branch is "documents" or "emails" ? throw Refusal.NotFound() : WriteAsync(exchange, group.Name);
        });
        router.Map("GET", $"v2/{ItemKinds.Tasks.PathOf()}/pdf", exchange => WriteAsync(exchange, ItemKinds.Tasks.One(exchange).Name));
    }

    private static Task WriteAsync(RequestContext exchange, string title) =>
        BinaryBody.WriteAsync(exchange, BinaryBody.Pdf, PdfDocument.WithTitle(title));
}
