namespace ThreatConnect.Testing.Faults;

internal sealed class TruncationFault : SimulatedFault
{
    internal override async Task ApplyAsync(HttpContext context, Func<TimeSpan, Task> next)
    {
        var whole = await WholeResponse.TakeAsync(context, next).ConfigureAwait(false);
        await context.Response.BodyWriter.WriteAsync(whole[..(whole.Length / 2)], context.RequestAborted).ConfigureAwait(false);
        // Kestrel closes a connection whose body ends early. Aborting it here could overtake the half that was sent.
    }
}
