namespace ThreatConnect.Testing.Faults;

internal sealed class StatusFault(int statusCode, string? body, TimeSpan? retryAfter) : SimulatedFault
{
    internal override Task ApplyAsync(HttpContext context, Func<TimeSpan, Task> next)
    {
        if (retryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        if (body is null)
        {
            return Envelope.WriteFailureAsync(context, statusCode, "An unknown error occurred");
        }

        var isJson = body.TrimStart() is ['{' or '[', ..];
        context.Response.StatusCode = statusCode;
        context.Response.ContentType = isJson ? Envelope.Json : "text/plain; charset=utf-8";
        return context.Response.WriteAsync(body, context.RequestAborted);
    }
}
