using Microsoft.AspNetCore.Http.Features;

namespace ThreatConnect.Testing.Faults;

internal sealed class SlowBodyFault(TimeSpan duration) : SimulatedFault
{
    private const int Parts = 10;

    internal override string Name => $"Body takes {duration}";

    internal override async Task ApplyAsync(HttpContext context, Func<RequestChange, Task> next)
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

internal sealed class TruncationFault : SimulatedFault
{
    internal override string Name => "Truncated body";

    internal override async Task ApplyAsync(HttpContext context, Func<RequestChange, Task> next)
    {
        var whole = await WholeResponse.TakeAsync(context, next).ConfigureAwait(false);
        await context.Response.BodyWriter.WriteAsync(whole[..(whole.Length / 2)], context.RequestAborted).ConfigureAwait(false);
        // Kestrel closes a connection whose body ends early. Aborting it here could overtake the half that was sent.
    }
}

// Writes the response into memory, so that a fault can send it in its own way.
internal static class WholeResponse
{
    // The whole body, of which nothing is sent yet. Content-Length is set.
    public static async Task<ReadOnlyMemory<byte>> TakeAsync(HttpContext context, Func<RequestChange, Task> next)
    {
        var wire = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var whole = new MemoryStream();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(whole));
        await next(RequestChange.None).ConfigureAwait(false);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        context.Features.Set(wire);
        context.Response.ContentLength = whole.Length;
        return whole.ToArray();
    }
}
