using System.IO.Compression;
using ThreatConnect.Values;

namespace ThreatConnect.Http;

// Decodes responses, and treats content that stops before its end as an error, which the decoders of .NET do not. The platform always
// compresses the errors of batches.
internal static class Decoding
{
    // What requests accept.
    public const string Accepted = "gzip, deflate, br";

    // The codings are listed in the order in which they were applied.
    public static Task<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken) =>
        content.Headers.ContentEncoding.Count == 0
            ? content.ReadAsStreamAsync(cancellationToken)
            : DecodeAsync(content, cancellationToken);

    private static async Task<Stream> DecodeAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        foreach (var coding in content.Headers.ContentEncoding.Reverse())
        {
            stream = await DecodeAsync(stream, coding, cancellationToken).ConfigureAwait(false);
        }

        return stream;
    }

    private static async ValueTask<Stream> DecodeAsync(Stream stream, string coding, CancellationToken cancellationToken)
    {
        var encoded = new EncodedContent(stream);
        switch (coding.ToUpperInvariant())
        {
            case "IDENTITY":
                return stream;
            case "GZIP" or "X-GZIP":
                return new GZipContent(encoded);
            case "BR":
                return new DecodedContent("brotli", new BrotliStream(encoded, CompressionMode.Decompress), encoded);
            case "DEFLATE":
                return new DecodedContent("deflate", await OpenDeflateAsync(encoded, cancellationToken).ConfigureAwait(false), encoded);
            default:
                throw new InvalidDataException($"the content has an encoding that the request did not accept ({Excerpt.Of(coding)})");
        }
    }

    // Some servers leave out the zlib header that the standard asks for.
    private static async ValueTask<Stream> OpenDeflateAsync(EncodedContent encoded, CancellationToken cancellationToken)
    {
        const int Deflate = 8;
        var first = await encoded.PeekAsync(cancellationToken).ConfigureAwait(false);
        return (first & 0x0F) == Deflate
            ? new ZLibStream(encoded, CompressionMode.Decompress)
            : new DeflateStream(encoded, CompressionMode.Decompress);
    }
}
