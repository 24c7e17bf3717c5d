namespace ThreatConnect.Testing.Faults;

internal sealed class ResetFault : SimulatedFault
{
    internal override bool Answers => false;

    internal override Task ApplyAsync(HttpContext context, Func<TimeSpan, Task> next)
    {
        context.Abort();
        return Task.CompletedTask;
    }
}
