namespace ThreatConnect.Testing.Browser;

// The files of the pages, which are resources of the assembly.
internal static class PageFiles
{
    private const string Folder = "Browser/";

    public static async Task WriteAsync(HttpContext context, string file)
    {
        var stream = typeof(PageFiles).Assembly.GetManifestResourceStream(Folder + file) ?? throw ApiError.NotFound();
        await using var disposal = stream.ConfigureAwait(false);
        context.Response.ContentType = Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "application/yaml",
        };
        context.Response.ContentLength = stream.Length;
        await stream.CopyToAsync(context.Response.Body, context.RequestAborted).ConfigureAwait(false);
    }
}
