namespace ThreatConnect.Testing.Faults;

internal sealed class ClockSkewFault(TimeSpan offset) : SimulatedFault
{
    internal override Task ApplyAsync(HttpContext context, Func<TimeSpan, Task> next) => next(offset);
}
