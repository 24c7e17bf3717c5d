using System.IO.Compression;
using System.Net;
using System.Text;

namespace ThreatConnect.Tests.Http;

// A custom handler may not decompress responses, and the platform compresses some even if the request does not accept that.
public sealed class CompressedResponseTests
{
    private const string Owners = """{"status":"Success","data":{"resultCount":1,"owner":[{"id":1,"name":"Ünï"}]}}""";

    [Theory]
    [InlineData("gzip")]
    [InlineData("GZip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_compressed_response_is_decompressed(string encoding)
    {
        await using var client = Client(encoding, Pack(encoding, Encoding.UTF8.GetBytes(Owners)));

        (await client.Owners.ListAsync().ToListAsync()).Should().ContainSingle().Which.Name.Should().Be("Ünï");
        (await client.InOwner("MyOrg").Groups.Documents[1].File.ReadTextAsync()).Should().Be(Owners);
    }

    [Fact]
    public async Task A_response_that_cannot_be_decompressed_is_not_usable()
    {
        await using var client = Client("gzip", "no gzip at all"u8.ToArray());

        await FluentActions.Awaiting(() => client.Owners.ListAsync().ToListAsync()).Should().ThrowAsync<ThreatConnectTransportException>();
    }

    private static ThreatConnectClient Client(string encoding, byte[] body) => TestClient.Over(new StubHandler(request => new()
    {
        Content = new ByteArrayContent(body)
        {
            Headers =
            {
                { "Content-Encoding", encoding },
                { "Content-Type", request.RequestUri!.AbsolutePath.EndsWith("download", StringComparison.Ordinal) ? "application/octet-stream" : "application/json" },
            },
        },
    }));

    private static byte[] Pack(string encoding, byte[] body)
    {
        using var packed = new MemoryStream();
        using (Stream stream = encoding.ToUpperInvariant() switch
        {
            "GZIP" => new GZipStream(packed, CompressionLevel.Optimal),
            "DEFLATE" => new ZLibStream(packed, CompressionLevel.Optimal),
            _ => new BrotliStream(packed, CompressionLevel.Optimal),
        })
        {
            stream.Write(body);
        }

        return packed.ToArray();
    }
}
