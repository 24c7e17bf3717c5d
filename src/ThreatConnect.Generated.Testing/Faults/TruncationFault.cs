using Microsoft.AspNetCore.Http.Features;

namespace ThreatConnect.Testing.Faults;

internal sealed class TruncationFault : SimulatedFault
{
    internal override async Task ApplyAsync(HttpContext context, Func<TimeSpan, Task> next)
    {
        var wire = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var whole = new MemoryStream();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(whole));
        await next(TimeSpan.Zero).ConfigureAwait(false);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        context.Features.Set(wire);

        context.Response.ContentLength = whole.Length;
        await wire.Writer.WriteAsync(whole.GetBuffer().AsMemory(0, (int)whole.Length / 2), context.RequestAborted).ConfigureAwait(false);
        // Kestrel closes a connection whose body ends early. Aborting it here could overtake the half that was sent.
    }
}
