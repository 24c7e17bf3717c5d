namespace ThreatConnect.Testing.Browser;

// The pages have no sign-in, so only the browser of this machine may use them, and no other site through that browser.
internal static class SameSiteRule
{
    private static readonly string[] s_loopbackNames = ["127.0.0.1", "localhost", "[::1]"];

    public static void Check(HttpRequest request)
    {
        var host = request.Host;

        // A name of another site that resolves to the loopback address (DNS rebinding) is in this header as well.
        if (!s_loopbackNames.Contains(host.Host, StringComparer.OrdinalIgnoreCase))
        {
            throw Forbidden($"The pages of the simulator are for this machine only: open them at 127.0.0.1, not at \"{host.Host}\".");
        }

        // Browsers send the origin with every request that is not a GET, and no script of another site can change it.
        if (!HttpMethods.IsGet(request.Method) && request.Headers.Origin.ToString() != $"http://{host.Value}")
        {
            throw Forbidden($"Only the pages of the simulator may change it: the Origin header must be \"http://{host.Value}\".");
        }
    }

    // Nothing is loaded from elsewhere, no other site shows the pages in a frame, and no other site reads them.
    public static void Protect(HttpResponse response)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = Policy("script-src 'self'; style-src 'self'");
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
    }

    public static string Policy(string sources) =>
        $"default-src 'none'; {sources}; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'none'";

    private static ApiErrorException Forbidden(string message) => new(StatusCodes.Status403Forbidden, message);
}
