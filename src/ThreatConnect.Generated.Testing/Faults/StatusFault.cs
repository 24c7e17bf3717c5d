namespace ThreatConnect.Testing.Faults;

internal sealed class StatusFault(string name, int statusCode, string? body, TimeSpan? retryAfter) : SimulatedFault
{
    internal override string Name => name;

    internal override Task ApplyAsync(HttpContext context, Func<RequestChange, Task> next)
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

internal sealed class HtmlFault(int statusCode) : SimulatedFault
{
    internal override string Name => "HTML page";

    internal override Task ApplyAsync(HttpContext context, Func<RequestChange, Task> next)
    {
        context.Response.StatusCode = statusCode;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Please sign in.</body></html>",
            context.RequestAborted);
    }
}

internal sealed class ContentTypeFault(string contentType) : SimulatedFault
{
    internal override string Name => "Content type";

    internal override Task ApplyAsync(HttpContext context, Func<RequestChange, Task> next)
    {
        context.Response.OnStarting(() =>
        {
            context.Response.ContentType = contentType;
            return Task.CompletedTask;
        });
        return next(RequestChange.None);
    }
}

internal sealed class DelayFault(TimeSpan delay) : SimulatedFault
{
    internal override string Name => $"Delay of {delay}";

    internal override async Task ApplyAsync(HttpContext context, Func<RequestChange, Task> next)
    {
        await Task.Delay(delay, context.RequestAborted).ConfigureAwait(false);
        await next(RequestChange.None).ConfigureAwait(false);
    }
}

internal sealed class ChangeFault(string name, RequestChange change) : SimulatedFault
{
    internal override string Name => name;

    internal override Task ApplyAsync(HttpContext context, Func<RequestChange, Task> next) => next(change);
}
