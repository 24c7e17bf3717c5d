namespace ThreatConnect.Testing.Faults;

internal sealed class DelayFault(TimeSpan delay) : SimulatedFault
{
    internal override async Task ApplyAsync(HttpContext context, Func<TimeSpan, Task> next)
    {
        await Task.Delay(delay, context.RequestAborted).ConfigureAwait(false);
        await next(TimeSpan.Zero).ConfigureAwait(false);
    }
}
