using System.IO.Compression;

namespace ThreatConnect.Tests.Http;

// The stream of a file behaves as any stream that can only be read, from its beginning to its end.
public sealed class FileStreamTests
{
    private const int Length = 20_000;

    // The beginning of a file is read to recognize an error, and the rest from the connection.
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4_095)]
    [InlineData(4_097)]
    [InlineData(Length)]
    public async Task It_has_the_same_bytes_however_it_is_read(int bufferSize)
    {
        await using var client = Client(new CountingStream(Length));
        await using var file = await OpenAsync(client);
        var read = new List<byte>();
        var buffer = new byte[bufferSize + 2];

        while (await file.ReadAsync(buffer.AsMemory(1, bufferSize)) is > 0 and var count)
        {
            count.Should().BeLessThanOrEqualTo(bufferSize);
            read.AddRange(buffer.AsSpan(1, count));
            file.Position.Should().Be(read.Count);
        }

        read.Should().Equal(Enumerable.Range(0, Length).Select(CountingStream.ByteAt));
        (buffer[0], buffer[^1]).Should().Be((0, 0));
    }

    [Fact]
    public async Task It_can_be_read_and_nothing_else()
    {
        await using var client = Client(new CountingStream(Length), announced: Length);
        await using var file = await OpenAsync(client);

        (file.CanRead, file.CanSeek, file.CanWrite, file.Length, file.Position).Should().Be((true, false, false, Length, 0));
        file.Flush();
        file.Invoking(each => each.Read(new byte[1], 0, 1)).Should().Throw<NotSupportedException>().WithMessage("*ReadAsync*");
        file.Invoking(each => each.Position = 0).Should().Throw<NotSupportedException>().WithMessage("*from beginning to end*");
        file.Invoking(each => each.Seek(0, SeekOrigin.Begin)).Should().Throw<NotSupportedException>().WithMessage("*from beginning to end*");
        file.Invoking(each => each.SetLength(0)).Should().Throw<NotSupportedException>();
        file.Invoking(each => each.Write([1], 0, 1)).Should().Throw<NotSupportedException>();
    }

    [Fact]
    public async Task Its_length_is_known_only_if_the_server_announces_it_for_the_bytes_that_are_read()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(new byte[Length]);
        }

        packed.Position = 0;
        await using var silent = Client(new CountingStream(Length));
        await using var encoded = Client(packed, announced: packed.Length, encoding: "gzip");

        foreach (var client in new[] { silent, encoded })
        {
            await using var file = await OpenAsync(client);
            file.Invoking(each => each.Length).Should().Throw<NotSupportedException>().WithMessage("The server did not say how long the file is.");
            using var copy = new MemoryStream();
            await file.CopyToAsync(copy);
            copy.Length.Should().Be(Length);
        }
    }

    [Fact]
    public async Task The_message_of_an_interrupted_transfer_has_no_length_that_was_not_announced()
    {
        await using var client = Client(new BrokenStream(new CountingStream(Length)));
        await using var file = await OpenAsync(client);

        await file.Awaiting(each => each.CopyToAsync(Stream.Null)).Should().ThrowAsync<ThreatConnectTransportException>()
            .WithMessage("GET /api/v2/groups/documents/7/download: the transfer broke off after 20000 bytes: The connection was lost.");
    }

    [Theory]
    [InlineData(Length, true)]
    [InlineData(Length - 1, false)]
    public async Task It_may_be_as_large_in_memory_as_the_option_says(int most, bool isReadable)
    {
        await using var client = Client(new CountingStream(Length), maxResponseSize: most);
        var act = () => client.InOwner("MyOrg").Groups.Documents[7].File.ReadBytesAsync();

        if (isReadable)
        {
            (await act()).Should().HaveCount(Length);
        }
        else
        {
            await act.Should().ThrowAsync<ThreatConnectTransportException>();
        }
    }

    [Fact]
    public async Task Its_response_is_disposed_with_it_and_no_earlier()
    {
        var content = new CountingStream(Length);
        await using var client = Client(content);
        var file = await OpenAsync(client);

        await file.CopyToAsync(Stream.Null);
        content.IsDisposed.Should().BeFalse();
        file.Dispose();

        content.IsDisposed.Should().BeTrue();
    }

    private static Task<Stream> OpenAsync(ThreatConnectClient client) => client.InOwner("MyOrg").Groups.Documents[7].File.OpenReadAsync();

    private static ThreatConnectClient Client(Stream content, long? announced = null, string? encoding = null, int? maxResponseSize = null)
    {
        var server = new StubHandler(_ =>
        {
            var response = new HttpResponseMessage { Content = new StreamContent(content) { Headers = { ContentType = new("application/octet-stream") } } };

            // Else the content announces what the stream has.
            response.Content.Headers.ContentLength = announced;
            if (encoding is not null)
            {
                response.Content.Headers.ContentEncoding.Add(encoding);
            }

            return response;
        });
        return new(new Uri("https://example.com/api"), new ApiTokenCredential("token"), new()
        {
            PrimaryHandler = server,
            MaxRetries = 0,
            MaxResponseSize = maxResponseSize ?? new ThreatConnectClientOptions().MaxResponseSize,
        });
    }
}
