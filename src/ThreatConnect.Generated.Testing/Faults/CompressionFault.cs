using System.IO.Compression;

namespace ThreatConnect.Testing.Faults;

// A small compressed body that is large when it is decompressed: an empty envelope, followed by spaces.
internal sealed class DecompressionBombFault(long length) : SimulatedFault
{
    private static readonly byte[] s_spaces = [.. Enumerable.Repeat((byte)' ', 64 * 1024)];

    internal override string Name => "Decompression bomb";

    internal override async Task ApplyAsync(HttpContext context, Func<RequestChange, Task> next)
    {
        context.Response.ContentType = Envelope.Json;
        context.Response.Headers.ContentEncoding = "gzip";
        var compressed = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
        await using var disposal = compressed.ConfigureAwait(false);
        var beginning = """{"status":"Success","data":{}"""u8.ToArray();
        await compressed.WriteAsync(beginning, context.RequestAborted).ConfigureAwait(false);
        for (var rest = length - beginning.Length - 1; rest > 0; rest -= s_spaces.Length)
        {
            var spaces = s_spaces.AsMemory(0, (int)Math.Min(rest, s_spaces.Length));
            await compressed.WriteAsync(spaces, context.RequestAborted).ConfigureAwait(false);
        }

        await compressed.WriteAsync("}"u8.ToArray(), context.RequestAborted).ConfigureAwait(false);
    }
}

// The first half of a compressed body, whose length is said to be that half: only the compression shows that the rest is missing.
internal sealed class TruncatedCompressionFault : SimulatedFault
{
    internal override string Name => "Truncated compression";

    internal override async Task ApplyAsync(HttpContext context, Func<RequestChange, Task> next)
    {
        var whole = await WholeResponse.TakeAsync(context, next).ConfigureAwait(false);
        var bytes = context.Response.Headers.ContentEncoding.Count > 0 ? whole : Compress(whole);
        var half = bytes[..(bytes.Length / 2)];
        context.Response.Headers.ContentEncoding = "gzip";
        context.Response.ContentLength = half.Length;
        await context.Response.BodyWriter.WriteAsync(half, context.RequestAborted).ConfigureAwait(false);
    }

    private static ReadOnlyMemory<byte> Compress(ReadOnlyMemory<byte> plain)
    {
        using var bytes = new MemoryStream();
        using (var compressed = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            compressed.Write(plain.Span);
        }

        return bytes.ToArray();
    }
}
