namespace ThreatConnect.ContractTests.Files;

// The files of documents, reports and signatures, without an owner and without an envelope.
public sealed class FileDownloadTests(PlatformServer server) : ContractTest(server)
{
    private static readonly byte[] s_content = [.. Enumerable.Range(0, 1000).Select(index => (byte)index)];

    public static TheoryData<string, Func<OwnerScope, RemoteFile>> Files => new()
    {
        { "documents", org => org.Groups.Documents[416].File },
        { "reports", org => org.Groups.Reports[416].File },
        { "signatures", org => org.Groups.Signatures[416].File },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_is_read_in_every_way(string branch, Func<OwnerScope, RemoteFile> fileOf)
    {
        Platform.OnDownload($"/api/v2/groups/{branch}/416/download").Returns(Enumerable.Repeat(StubResponse.File(s_content), 3));
        var file = fileOf(Org);
        using var copy = new MemoryStream();
        copy.WriteByte(42);
        using var opened = new MemoryStream();

        var response = await file.DownloadAsync(copy);
        await using (var stream = await file.OpenReadAsync())
        {
            await stream.CopyToAsync(opened);
        }

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        copy.ToArray().Should().Equal([42, .. s_content]);
        opened.ToArray().Should().Equal(s_content);
        (await file.ReadBytesAsync()).Should().Equal(s_content);
    }

    [Theory]
    [InlineData("rule ü { condition: true }\r\n", "text/plain")]
    [InlineData("alert tcp any any -> any any", "text/plain; charset=utf-8")]
    public async Task A_signature_is_text(string text, string contentType)
    {
        Platform.OnDownload("/api/v2/groups/signatures/416/download").Returns(StubResponse.File(Encoding.UTF8.GetBytes(text), contentType));

        (await Org.Groups.Signatures[416].File.ReadTextAsync()).Should().Be(text);
    }

    [Theory]
    [InlineData("""{"status":"Failure","message":"An unknown error occurred"}""")]
    [InlineData("<html><body>Sign in</body></html>")]
    public async Task A_file_may_hold_anything(string text)
    {
        Platform.OnDownload("/api/v2/groups/documents/416/download").Returns(StubResponse.File(Encoding.UTF8.GetBytes(text)));

        (await Org.Groups.Documents[416].File.ReadTextAsync()).Should().Be(text);
    }

    [Fact]
    public async Task No_content_is_no_file()
    {
        Platform.OnDownload("/api/v2/groups/documents/416/download").Returns(StubResponse.File([]));

        await Org.Groups.Documents[416].File.Invoking(file => file.ReadBytesAsync())
            .Should().ThrowAsync<ThreatConnectTransportException>().WithMessage("*not the file*");
    }

    [Fact]
    public async Task A_part_that_was_not_asked_for_is_no_file()
    {
        Platform.OnDownload("/api/v2/groups/documents/416/download")
            .Returns(StubResponse.File(s_content) with { Status = 206 }, StubResponse.File(s_content) with { Status = 206 });
        using var file = new MemoryStream();

        await Org.Groups.Documents[416].File.Invoking(one => one.DownloadAsync(file))
            .Should().ThrowAsync<ThreatConnectTransportException>().WithMessage("*sent only a part*Status 206.*");
        await Org.Groups.Documents[416].File.Invoking(one => one.OpenReadAsync())
            .Should().ThrowAsync<ThreatConnectTransportException>().WithMessage("*sent only a part*");

        file.Length.Should().Be(0);
    }

    [Fact]
    public async Task A_packed_response_is_unpacked()
    {
        Platform.OnDownload("/api/v2/groups/reports/416/download").Returns(StubResponse.File(s_content).Gzipped());

        (await Org.Groups.Reports[416].File.ReadBytesAsync()).Should().Equal(s_content);
    }

    [Fact]
    public async Task Progress_ends_with_the_whole()
    {
        Platform.OnDownload("/api/v2/groups/documents/416/download").Returns(StubResponse.File(s_content));
        var seen = new Reports();

        await Org.Groups.Documents[416].File.DownloadAsync(new MemoryStream(), seen);

        seen.Values.Should().BeInAscendingOrder().And.EndWith(1000);
    }

    [Fact]
    public async Task A_missing_file_is_an_error_and_writes_no_byte()
    {
        Platform.OnDownload("/api/v2/groups/documents/416/download").Returns(StubResponse.NotFound);
        using var copy = new MemoryStream();

        var failure = await Org.Groups.Documents[416].File.Invoking(file => file.DownloadAsync(copy)).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
        failure.Which.ServerMessage.Should().Be("The requested resource was not found");
        copy.Length.Should().Be(0);
    }

    [Fact]
    public async Task A_failure_that_comes_with_status_200_is_an_error()
    {
        Platform.OnDownload("/api/v2/groups/documents/416/download").Returns(StubResponse.Failure(200, "Access Denied"));

        var failure = await Org.Groups.Documents[416].File.Invoking(file => file.ReadBytesAsync()).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.ServerMessage.Should().Be("Access Denied");
    }

    [Fact]
    public async Task A_download_is_repeated()
    {
        Platform.OnDownload("/api/v2/groups/documents/416/download").Returns(StubResponse.Html(502), StubResponse.Failure(500, "An unknown error occurred"), StubResponse.File(s_content));

        (await Org.Groups.Documents[416].File.ReadBytesAsync()).Should().Equal(s_content);
    }
}
