using Microsoft.AspNetCore.Http.Features;

namespace ThreatConnect.Testing.Faults;

// Lets a request be answered into memory, so that a fault can send the answer its own way.
internal static class WholeResponse
{
    // The whole body, of which nothing was sent yet; the response announces its length.
    public static async Task<ReadOnlyMemory<byte>> TakeAsync(HttpContext context, Func<TimeSpan, Task> next)
    {
        var wire = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var whole = new MemoryStream();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(whole));
        await next(TimeSpan.Zero).ConfigureAwait(false);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        context.Features.Set(wire);
        context.Response.ContentLength = whole.Length;
        return whole.ToArray();
    }
}
