using System.IO.Compression;
using System.Net;

namespace ThreatConnect.Tests.Http;

// Responses that are too large for the memory of the caller.
public sealed class LargeResponseTests
{
    [Theory]
    [InlineData(2_000, true)]
    [InlineData(2_001, false)]
    public async Task A_response_may_be_as_large_as_the_option_says(int length, bool isUsable)
    {
        using var handler = new StubHandler(_ => StubHandler.Json("{" + new string(' ', length - 2) + "}"));
        await using var client = Client(handler, new() { MaxResponseSize = 2_000 });
        var send = client.Awaiting(tc => tc.SendAsync(new ThreatConnectRequest(HttpMethod.Get, "v2")));

        if (isUsable)
        {
            (await send.Should().NotThrowAsync()).Which.RawBody.Length.Should().Be(length);
        }
        else
        {
            await send.Should().ThrowAsync<ThreatConnectTransportException>()
                .WithMessage("GET /api/v2: no usable response: the response has more than 2,000 bytes (MaxResponseSize)*smaller pages*");
        }

        handler.Requests.Should().ContainSingle("a repetition would be as large");
    }

    [Fact]
    public async Task A_small_response_that_decompresses_to_a_large_one_takes_no_more_memory_than_allowed()
    {
        var packed = Zeros(1_000_000_000);
        using var handler = new StubHandler(_ => new() { Content = new ByteArrayContent(packed) { Headers = { { "Content-Encoding", "gzip" }, { "Content-Type", "application/json" } } } });
        await using var client = Client(handler, new() { MaxResponseSize = 4 * 1024 * 1024 });
        var before = GC.GetTotalAllocatedBytes();

        await client.Invoking(tc => tc.Owners.ListAsync().ToListAsync()).Should().ThrowAsync<ThreatConnectTransportException>();

        (GC.GetTotalAllocatedBytes() - before).Should().BeLessThan(64 * 1024 * 1024);
        handler.Requests.Should().ContainSingle();
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    [InlineData("text/html")]
    public async Task Only_the_beginning_of_an_error_is_read(string contentType)
    {
        await using var endless = new CountingStream(long.MaxValue);
        using var handler = new StubHandler(_ => new(HttpStatusCode.BadRequest) { Content = new StreamContent(endless) { Headers = { { "Content-Type", contentType } } } });
        await using var client = Client(handler, new());

        await client.Invoking(tc => tc.Owners.ListAsync().ToListAsync()).Should().ThrowAsync<ThreatConnectApiException>();

        endless.Position.Should().BeLessThanOrEqualTo(64 * 1024);
        endless.IsDisposed.Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"status":"Failure","message":"!"}""")]
    [InlineData("""{"status":"!","message":"x"}""")]
    [InlineData("""{"description":"!","status":"Failure"}""")]
    public async Task The_texts_of_an_error_are_bounded(string envelope)
    {
        var body = envelope.Replace("!", new string('x', 50_000), StringComparison.Ordinal);
        foreach (var status in new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest })
        {
            using var handler = new StubHandler(_ => StubHandler.Json(body, status));
            await using var client = Client(handler, new());

            var failure = (await client.Invoking(tc => tc.Owners.ListAsync().ToListAsync()).Should().ThrowAsync<ThreatConnectApiException>()).Which;

            failure.Message.Length.Should().BeLessThan(4_096);
            (failure.ServerMessage ?? "").Length.Should().BeLessThanOrEqualTo(1_024);
            (failure.Status ?? "").Length.Should().BeLessThanOrEqualTo(64 + 1);
            failure.BodyExcerpt.Length.Should().BeLessThanOrEqualTo(1_024);
        }
    }

    [Fact]
    public async Task The_address_in_a_message_is_bounded_and_the_path_is_whole()
    {
        using var handler = new StubHandler(_ => StubHandler.Json("{}", HttpStatusCode.BadRequest));
        await using var client = Client(handler, new());
        var url = "http://example.com/" + new string('x', 20_000);

        var failure = (await client.Indicators.Urls[url].Invoking(each => each.GetAsync()).Should().ThrowAsync<ThreatConnectApiException>()).Which;

        failure.Message.Length.Should().BeLessThan(4_096);
        failure.Path.Length.Should().BeGreaterThan(20_000);
    }

    [Fact]
    public async Task A_file_that_is_read_into_memory_has_the_same_limit_and_a_download_has_none()
    {
        using var handler = new StubHandler(_ => new() { Content = new StreamContent(new CountingStream(5_000)) { Headers = { { "Content-Type", "application/octet-stream" } } } });
        await using var client = Client(handler, new() { MaxResponseSize = 4_999 });
        var file = client.InOwner("MyOrg").Groups.Documents[7].File;

        await file.Invoking(each => each.ReadBytesAsync()).Should().ThrowAsync<ThreatConnectTransportException>().WithMessage("*more than 4,999 bytes (MaxResponseSize)*DownloadAsync*");
        await file.Invoking(each => each.ReadTextAsync()).Should().ThrowAsync<ThreatConnectTransportException>().WithMessage("*more than 4,999 bytes (MaxResponseSize)*DownloadAsync*");
        using var memory = new MemoryStream();
        await file.DownloadAsync(memory);

        memory.Length.Should().Be(5_000);
    }

    [Fact]
    public async Task An_object_of_a_report_has_a_limit()
    {
        using var handler = new StubHandler(_ => StubHandler.Json("{\"indicator\":[{\"summary\":\"" + new string('x', 70_000_000)));
        await using var client = Client(handler, new());

        await client.InOwner("MyOrg").Indicators.Bulk.ReadJsonAsync().Invoking(list => list.ToListAsync().AsTask()).Should().ThrowAsync<ThreatConnectTransportException>()
            .WithMessage("*64 MB*");
    }

    private static ThreatConnectClient Client(HttpMessageHandler handler, ThreatConnectClientOptions options) => new(
        new Uri("https://example.com/api"),
        new ApiTokenCredential("token"),
        new() { PrimaryHandler = handler, RetryDelay = TimeSpan.FromMilliseconds(1), MaxResponseSize = options.MaxResponseSize });

    private static byte[] Zeros(int count)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            var part = new byte[1_000_000];
            for (var written = 0; written < count; written += part.Length)
            {
                gzip.Write(part);
            }
        }

        return packed.ToArray();
    }
}
