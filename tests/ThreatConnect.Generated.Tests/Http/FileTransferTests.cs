using System.Net;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace ThreatConnect.Tests.Http;

// Files are sent and received in parts, and report their errors.
public sealed class FileTransferTests
{
    [Fact]
    public async Task An_upload_reads_no_more_than_the_connection_takes()
    {
        await using var source = new CountingStream(64 * 1024 * 1024);
        var ahead = 0L;
        await using var client = Client(async (request, token) =>
        {
            var sink = new SinkStream(taken => ahead = Math.Max(ahead, source.Position - taken));
            await request.Content!.CopyToAsync(sink, token);
            sink.Taken.Should().Be(source.Length);
            return Success();
        });

        await Document(client).UploadAsync(source);

        ahead.Should().BeLessThan(128 * 1024);
        source.IsDisposed.Should().BeFalse();
    }

    [Fact]
    public async Task A_download_can_be_read_before_it_ends()
    {
        await using var endless = new CountingStream(long.MaxValue);
        await using var client = Client(File(endless));

        var content = await Document(client).OpenReadAsync();
        var part = new byte[1024 * 1024];
        await content.ReadExactlyAsync(part);
        await content.DisposeAsync();

        part.Should().Equal(Enumerable.Range(0, part.Length).Select(CountingStream.ByteAt));
        endless.Position.Should().BeLessThan(4 * 1024 * 1024);
        endless.IsDisposed.Should().BeTrue("the connection is given back with the stream");
    }

    [Fact]
    public async Task A_download_is_flushed_to_the_end()
    {
        await using var client = Client(File(new CountingStream(300_000)));
        using var disk = new MemoryStream();
        var file = new BufferedStream(disk, bufferSize: 1_000_000);

        await Document(client).DownloadAsync(file);

        disk.Length.Should().Be(300_000);
        file.CanWrite.Should().BeTrue("the stream stays open");
    }

    [Fact]
    public async Task Progress_is_reported_in_bytes_for_uploads_and_downloads()
    {
        await using var client = Client(async (request, token) =>
        {
            if (request.Method == HttpMethod.Get)
            {
                return File(new CountingStream(300_000))(request, token).Result;
            }

            await request.Content!.CopyToAsync(Stream.Null, token);
            return Success();
        });
        var (up, down) = (new Told(), new Told());

        await Document(client).ReplaceAsync(new CountingStream(200_000), up);
        await Document(client).DownloadAsync(Stream.Null, down);

        up.Bytes.Should().BeInAscendingOrder().And.HaveCountGreaterThan(1).And.EndWith(200_000);
        down.Bytes.Should().BeInAscendingOrder().And.HaveCountGreaterThan(1).And.EndWith(300_000);
    }

    [Fact]
    public async Task A_seekable_stream_has_a_length_and_another_is_sent_in_chunks()
    {
        var lengths = new List<long?>();
        await using var client = Client((request, _) =>
        {
            lengths.Add(request.Content!.Headers.ContentLength);
            request.Content.Headers.ContentType!.ToString().Should().Be("application/octet-stream");
            return Task.FromResult(Success());
        });
        var middle = new MemoryStream(new byte[10]) { Position = 4 };

        await Document(client).UploadAsync(middle);
        await Document(client).UploadAsync(new OneWayStream(new MemoryStream(new byte[10])));

        lengths.Should().Equal(6, null);
    }

    [Fact]
    public async Task A_replacement_is_repeated_from_the_first_position_of_the_stream()
    {
        var sent = new List<string>();
        await using var client = Client(async (request, token) =>
        {
            sent.Add(await request.Content!.ReadAsStringAsync(token));
            return sent.Count == 1 ? throw new HttpRequestException("The connection was lost.") : Success();
        });
        var content = new MemoryStream("0123456789"u8.ToArray()) { Position = 3 };

        await Document(client).ReplaceAsync(content);

        sent.Should().Equal("3456789", "3456789");
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_sent_once()
    {
        var attempts = 0;
        await using var client = Client((_, _) =>
        {
            attempts++;
            throw new HttpRequestException("The connection was lost.");
        });

        await FluentActions.Awaiting(() => Document(client).ReplaceAsync(new OneWayStream(new MemoryStream(new byte[10])))).Should().ThrowAsync<ThreatConnectTransportException>();
        await FluentActions.Awaiting(() => Document(client).UploadAsync(new MemoryStream(new byte[10]))).Should().ThrowAsync<ThreatConnectTransportException>();

        attempts.Should().Be(2);
    }

    [Fact]
    public async Task The_message_of_an_interrupted_transfer_has_the_number_of_bytes()
    {
        await using var client = Client((_, _) => Task.FromResult(new HttpResponseMessage
        {
            Content = new StreamContent(new BrokenStream(new CountingStream(100_000))) { Headers = { ContentLength = 200_000 } },
        }));

        (await FluentActions.Awaiting(() => Document(client).ReadBytesAsync()).Should().ThrowAsync<ThreatConnectTransportException>())
            .WithMessage("GET /api/v2/groups/documents/7/download: the transfer broke off after 100000 bytes of 200000: *");
    }

    [Fact]
    public async Task An_idle_transfer_ends_and_a_slow_one_does_not()
    {
        var time = new FakeTimeProvider();
        var stalling = new StallingStream(new CountingStream(100_000));
        await using var client = Client(File(stalling), time);
        var content = await Document(client).OpenReadAsync();
        for (var read = 0; read < 100_000; read += await content.ReadAsync(new byte[10_000]))
        {
            time.Advance(TimeSpan.FromSeconds(90));
        }

        var stalled = content.ReadAsync(new byte[1]).AsTask();
        time.Advance(TimeSpan.FromSeconds(101));

        await FluentActions.Awaiting(() => stalled).Should().ThrowAsync<ThreatConnectTransportException>();
    }

    [Fact]
    public async Task Cancellation_ends_a_transfer_in_either_direction()
    {
        using var cancellation = new CancellationTokenSource();
        await using var endless = new CountingStream(long.MaxValue);
        await using var client = Client(async (request, token) =>
        {
            await (request.Content?.CopyToAsync(Stream.Null, token) ?? Task.CompletedTask);
            return await File(endless)(request, token);
        });
        var stop = new Told(_ => cancellation.Cancel());

        await FluentActions.Awaiting(() => Document(client).UploadAsync(endless, progress: stop, cancellationToken: cancellation.Token)).Should().ThrowAsync<OperationCanceledException>();
        stop.Bytes.Should().ContainSingle();

        using var again = new CancellationTokenSource();
        await FluentActions.Awaiting(() => Document(client).DownloadAsync(Stream.Null, new Told(_ => again.Cancel()), again.Token)).Should().ThrowAsync<OperationCanceledException>();
        endless.IsDisposed.Should().BeTrue();
    }

    [Theory]
    [InlineData("application/octet-stream", "", typeof(ThreatConnectTransportException), "*the response is empty and not the file*")]
    [InlineData("application/xhtml+xml", "<html/>", typeof(ThreatConnectTransportException), "*an HTML page and not the file*")]
    [InlineData("application/json", """{"status":"Failure","message":"There is no file"}""", typeof(ThreatConnectApiException), "There is no file*")]
    [InlineData("text/html", "<html>Sign in</html>", typeof(ThreatConnectTransportException), "*the response is an HTML page and not the file*")]
    public async Task A_response_that_is_not_a_file_is_an_error(string contentType, string body, Type exception, string message)
    {
        await using var client = Client(File(new MemoryStream(Encoding.UTF8.GetBytes(body)), contentType));

        (await FluentActions.Awaiting(() => Document(client).ReadTextAsync()).Should().ThrowAsync<ThreatConnectException>()).WithMessage(message).Which.Should().BeOfType(exception);
    }

    [Theory]
    [InlineData("application/octet-stream", """{"status":"Failure","message":"A document that looks like an response"}""")]
    [InlineData("application/json", """{"name":"playbook","status":"Draft"}""")]
    [InlineData("text/plain", "rule a { condition: true }")]
    [InlineData("application/octet-stream", "<html>A document</html>")]
    public async Task A_file_is_read_unchanged(string contentType, string body)
    {
        await using var client = Client(File(new MemoryStream(Encoding.UTF8.GetBytes(body)), contentType));

        (await Document(client).ReadTextAsync()).Should().Be(body);
    }

    [Fact]
    public async Task A_stream_of_the_wrong_direction_is_an_error_before_anything_is_sent()
    {
        await using var client = Client((_, _) => throw new InvalidOperationException("Something was sent."));

        await FluentActions.Awaiting(() => Document(client).DownloadAsync(new MemoryStream([], writable: false))).Should().ThrowAsync<ArgumentException>().WithMessage("The stream cannot be written*");
        await FluentActions.Awaiting(() => Document(client).UploadAsync(new SinkStream(_ => { }))).Should().ThrowAsync<ArgumentException>().WithMessage("The stream cannot be read*");
    }

    private static ReplaceableFile Document(ThreatConnectClient client) => client.InOwner("MyOrg").Groups.Documents[7].File;

    private static ThreatConnectClient Client(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> response, TimeProvider? time = null) => new(
        new Uri("https://example.com/api"),
        new ApiTokenCredential("token"),
        new() { PrimaryHandler = new StubHandler(response), RetryDelay = TimeSpan.Zero, TimeProvider = time ?? TimeProvider.System });

    private static HttpResponseMessage Success() => new(HttpStatusCode.OK) { Content = new StringContent("""{"status":"Success"}""", Encoding.UTF8, "application/json") };

    private static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> File(Stream content, string contentType = "application/octet-stream") =>
        (_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(content) { Headers = { ContentType = new(contentType) } } });

    private sealed class Told(Action<long>? then = null) : IProgress<long>
    {
        public List<long> Bytes { get; } = [];

        public void Report(long value)
        {
            Bytes.Add(value);
            then?.Invoke(value);
        }
    }
}
