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

    [Theory]
    [InlineData("identity")]
    [InlineData("raw deflate")]
    [InlineData("gzip, br")]
    [InlineData("gzip, gzip")]
    public async Task A_response_with_an_unusual_encoding_is_decompressed(string encoding)
    {
        await using var client = Client(encoding.Replace("raw ", "", StringComparison.Ordinal), encoding.Split(", ").Aggregate(Encoding.UTF8.GetBytes(Owners), (body, each) => Pack(each, body)));

        (await client.Owners.ListAsync().ToListAsync()).Should().ContainSingle().Which.Name.Should().Be("Ünï");
    }

    [Fact]
    public async Task A_response_of_several_gzip_members_is_decompressed()
    {
        await using var client = Client("gzip", [.. Pack("gzip", Encoding.UTF8.GetBytes(Owners[..20])), .. Pack("gzip", Encoding.UTF8.GetBytes(Owners[20..]))]);

        (await client.Owners.ListAsync().ToListAsync()).Should().ContainSingle().Which.Name.Should().Be("Ünï");
    }

    [Fact]
    public async Task The_headers_are_those_of_the_decompressed_body()
    {
        await using var client = Client("gzip", Pack("gzip", "{}"u8.ToArray()));

        var response = await client.SendAsync(new ThreatConnectRequest(HttpMethod.Get, "v2"));

        response.Headers.Should().ContainKey("Content-Type").And.NotContainKeys("Content-Encoding", "Content-Length");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    [InlineData("br")]
    public async Task A_response_that_is_cut_anywhere_is_not_usable_on_any_path(string encoding)
    {
        const string Csv = "type,value,rating,confidence\nHost,example.com,3,90";
        var header = encoding.Replace("raw ", "", StringComparison.Ordinal);
        foreach (var (text, read) in new (string, Func<ThreatConnectClient, Task>)[]
        {
            (Owners, client => client.Owners.ListAsync().ToListAsync()),
            (Owners, client => client.SendAsync(new ThreatConnectRequest(HttpMethod.Get, "v2"))),
            ("""{"status":"Success"}      """, client => client.Tags["x"].DeleteAsync()),
            (Csv, client => client.InOwner("MyOrg").Groups.Documents[1].File.ReadTextAsync()),
            (Csv, client => client.InOwner("MyOrg").Groups.Documents[1].File.DownloadAsync(Stream.Null)),
            (Csv, client => client.InOwner("MyOrg").Indicators.Bulk.ReadCsvAsync().ToListAsync().AsTask()),
            ("""{"indicator":[{"id":1,"summary":"192.0.2.1","confidence":90}]}   """, client => client.InOwner("MyOrg").Indicators.Bulk.ReadJsonAsync().ToListAsync().AsTask()),
        })
        {
            var whole = Pack(encoding, Encoding.UTF8.GetBytes(text));
            for (var length = 1; length < whole.Length; length++)
            {
                await using var client = Client(header, whole[..length]);
                (await client.Invoking(read).Should().ThrowAsync<ThreatConnectTransportException>($"{length} bytes of {whole.Length} are not all"))
                    .Which.Message.Should().ContainAny("ends too early", "is broken");
            }
        }
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_response_that_cannot_be_decompressed_is_not_usable_and_is_repeated(string encoding)
    {
        var attempts = 0;
        await using var client = new ThreatConnectClient(new Uri("https://example.com/api"), new ApiTokenCredential("token"), new()
        {
            PrimaryHandler = new StubHandler(_ => Respond(encoding, ++attempts < 3 ? "no such format at all"u8.ToArray() : Pack(encoding, Encoding.UTF8.GetBytes(Owners)))),
            RetryDelay = TimeSpan.Zero,
        });

        (await client.Owners.ListAsync().ToListAsync()).Should().ContainSingle();
        attempts.Should().Be(3);
    }

    [Fact]
    public async Task An_encoding_that_was_not_accepted_is_named()
    {
        await using var client = Client("zstd", "x"u8.ToArray());

        await client.Invoking(tc => tc.Owners.ListAsync().ToListAsync()).Should().ThrowAsync<ThreatConnectTransportException>().WithMessage("*encoding that the request did not accept (zstd)*");
    }

    private static ThreatConnectClient Client(string encoding, byte[] body) => TestClient.Over(new StubHandler(request => Respond(
        encoding, body, request.RequestUri!.AbsolutePath.EndsWith("download", StringComparison.Ordinal) ? "application/octet-stream" : "application/json")));

    private static HttpResponseMessage Respond(string encoding, byte[] body, string contentType = "application/json") => new()
    {
        Content = new ByteArrayContent(body) { Headers = { { "Content-Encoding", encoding.Split(", ") }, { "Content-Type", contentType } } },
    };

    private static byte[] Pack(string encoding, byte[] body)
    {
        if (encoding == "identity")
        {
            return body;
        }

        using var packed = new MemoryStream();
        using (Stream stream = encoding.ToUpperInvariant() switch
        {
            "GZIP" => new GZipStream(packed, CompressionLevel.Optimal),
            "DEFLATE" => new ZLibStream(packed, CompressionLevel.Optimal),
            "RAW DEFLATE" => new DeflateStream(packed, CompressionLevel.Optimal),
            _ => new BrotliStream(packed, CompressionLevel.Optimal),
        })
        {
            stream.Write(body);
        }

        return packed.ToArray();
    }
}
