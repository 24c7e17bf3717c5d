namespace ThreatConnect.Testing.Faults;

internal sealed class HtmlFault(int statusCode) : SimulatedFault
{
    internal override Task ApplyAsync(HttpContext context, Func<TimeSpan, Task> next)
    {
        context.Response.StatusCode = statusCode;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Please sign in.</body></html>",
            context.RequestAborted);
    }
}
