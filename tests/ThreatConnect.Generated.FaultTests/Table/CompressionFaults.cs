using ThreatConnect.FaultTests.Running;
using ThreatConnect.FaultTests.Server;

namespace ThreatConnect.FaultTests.Table;

// Compressed responses, which are broken or not what they say.
internal static class CompressionFaults
{
    public static FaultGroup Group { get; } = new(
        "The compression",
        "The response is compressed, and broken or not what it says. Broken compression is a broken transfer.",
        [
            .. new[] { "gzip", "deflate", "br" }.Select(encoding => Right($"A response in {encoding}", encoding, change: null, Rules.Harmless())),
            .. new[] { "gzip", "deflate", "br" }.Select(encoding =>
                Right($"A response in {encoding} that is cut off", encoding, body => body[..(body.Length / 2)], Cut())),
            Right("A response in gzip with another checksum", "gzip", WrongChecksum, Cut()),
            new("A response that is not in gzip, as it says", Wire.Right(right => right.WithHeader("Content-Encoding", "gzip")), Rules.Lost(isCarriedOut: true))
            {
                IsCarriedOut = true,
            },
            new("A response in an encoding that nobody asked for", Wire.Right(right =>
                right with { Body = [0x28, 0xB5, 0x2F, 0xFD, .. right.Body], Headers = [("Content-Encoding", "zstd")] }), Rules.Lost(isCarriedOut: true))
            {
                IsCarriedOut = true,
            },
            new("A small response that is large when it is decompressed", Wire.Of(Bomb(200)), Rules.Unusable()
                .With(Kinds.BatchUpload, "right", "right")
                .Without(Kinds.Files))
            {
                IsCarriedOut = true,
            },
            new("A small error that is large when it is decompressed", Wire.Of(Bomb(400)), Rules.Refused()) { Status = 400 },
        ]);

    private static Fault Right(string name, string encoding, Func<byte[], byte[]>? change, Expectations expected) =>
        new(name, Wire.Right(right => right.Compressed(encoding, change)), expected) { IsCarriedOut = true };

    // Four times as large as the largest response that the client of a cell accepts.
    private static ServerResponse Bomb(int status) => ServerResponse
        .Of($$"""{"status":"Failure","message":"{{new string('x', 4 * CellRunner.MaxResponseSize)}}"}""", status)
        .Compressed("gzip");

    // The caller has the beginning of a file by then.
    private static Expectations Cut() => Rules.Lost(isCarriedOut: true).With(Kinds.Files, "none", "none");

    private static byte[] WrongChecksum(byte[] body)
    {
        body[^8] ^= 0xFF;
        return body;
    }
}
