namespace ThreatConnect.Testing.Faults;

internal sealed class ContentTypeFault(string contentType) : SimulatedFault
{
    internal override Task ApplyAsync(HttpContext context, Func<TimeSpan, Task> next)
    {
        context.Response.OnStarting(() =>
        {
            context.Response.ContentType = contentType;
            return Task.CompletedTask;
        });
        return next(TimeSpan.Zero);
    }
}
