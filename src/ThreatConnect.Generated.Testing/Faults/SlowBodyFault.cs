namespace ThreatConnect.Testing.Faults;

internal sealed class SlowBodyFault(TimeSpan duration) : SimulatedFault
{
    private const int Parts = 10;

    internal override async Task ApplyAsync(HttpContext context, Func<TimeSpan, Task> next)
    {
        var whole = await WholeResponse.TakeAsync(context, next).ConfigureAwait(false);
        for (var part = 0; part < Parts; part++)
        {
            var slice = whole[(whole.Length * part / Parts)..(whole.Length * (part + 1) / Parts)];
            await context.Response.BodyWriter.WriteAsync(slice, context.RequestAborted).ConfigureAwait(false);
            await context.Response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
            if (part < Parts - 1)
            {
                await Task.Delay(duration / (Parts - 1), context.RequestAborted).ConfigureAwait(false);
            }
        }
    }
}
