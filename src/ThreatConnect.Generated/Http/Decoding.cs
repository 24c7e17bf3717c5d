using System.IO.Compression;

namespace ThreatConnect.Http;

// Unpacks what a handler of the user's own left packed: the errors of batches come packed whether that was asked for or not.
internal static class Decoding
{
    public static async Task<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return content.Headers.ContentEncoding.LastOrDefault()?.ToUpperInvariant() switch
        {
            "GZIP" or "X-GZIP" => new GZipStream(stream, CompressionMode.Decompress),
            "DEFLATE" => new ZLibStream(stream, CompressionMode.Decompress),
            "BR" => new BrotliStream(stream, CompressionMode.Decompress),
            _ => stream,
        };
    }
}
