using System.IO.Compression;

namespace ThreatConnect.Http;

// Decoded gzip. Its decoder always asks for more, since another member may follow. So it gets one: only at the end of a member does the
// decoder see it as what it is.
internal sealed class GZipContent(EncodedContent encoded)
    : DecodedContent("gzip", new GZipStream(encoded, CompressionMode.Decompress), encoded)
{
    private static readonly byte[] s_mark = [.. "end of gzip"u8];
    private static readonly byte[] s_member = Encode(s_mark);

    private readonly EncodedContent _encoded = encoded;

    protected override async ValueTask<bool> IsCompleteAsync(CancellationToken cancellationToken)
    {
        _encoded.Append(s_member);
        var decoded = new byte[s_mark.Length];
        var length = 0;
        while (length < decoded.Length)
        {
            var count = await DecodeAsync(decoded.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                return false;
            }

            length += count;
        }

        return decoded.AsSpan().SequenceEqual(s_mark);
    }

    private static byte[] Encode(byte[] text)
    {
        using var member = new MemoryStream();
        using (var gzip = new GZipStream(member, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(text);
        }

        return member.ToArray();
    }
}
