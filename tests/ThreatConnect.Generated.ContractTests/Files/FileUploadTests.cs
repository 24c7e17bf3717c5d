using System.Buffers;
using System.IO.Pipelines;

namespace ThreatConnect.ContractTests.Files;

// Files are uploaded as bytes: the first by POST, replacements by PUT, both without an owner.
public sealed class FileUploadTests(PlatformServer server) : ContractTest(server)
{
    private const string Upload = "/api/v2/groups/documents/416/upload";

    private static readonly byte[] s_content = [.. Enumerable.Range(0, 1000).Select(index => (byte)(index * 7))];

    public static TheoryData<string, Func<OwnerScope, ReplaceableFile>> Files => new()
    {
        { "documents", org => org.Groups.Documents[416].File },
        { "reports", org => org.Groups.Reports[416].File },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_is_uploaded_and_replaced(string branch, Func<OwnerScope, ReplaceableFile> fileOf)
    {
        Platform.OnUpload("POST", $"/api/v2/groups/{branch}/416/upload", s_content).Returns(StubResponse.Success);
        Platform.OnUpload("POST", $"/api/v2/groups/{branch}/416/upload?updateIfExists=true", s_content).Returns(StubResponse.Success);
        Platform.OnUpload("PUT", $"/api/v2/groups/{branch}/416/upload", s_content).Returns(StubResponse.Success);
        var file = fileOf(Org);

        (await file.UploadAsync(new MemoryStream(s_content))).StatusCode.Should().Be(HttpStatusCode.OK);
        (await file.UploadAsync(new MemoryStream(s_content), updateIfExists: true)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await file.ReplaceAsync(new MemoryStream(s_content))).StatusCode.Should().Be(HttpStatusCode.OK);

        Platform.Requests.Should().AllSatisfy(request => request.Header("Content-Length").Should().Be("1000"));
    }

    [Fact]
    public async Task A_response_with_the_document_is_a_success_too()
    {
        Platform.OnUpload("POST", Upload, s_content).Returns(StubResponse.One("document", """{"id":416,"name":"n","fileName":"f.bin","fileSize":1000,"status":"Success"}"""));

        await Org.Groups.Documents[416].File.UploadAsync(new MemoryStream(s_content));
    }

    [Fact]
    public async Task An_empty_content_is_sent_as_one()
    {
        Platform.OnUpload("PUT", Upload, []).Returns(StubResponse.Success);

        await Org.Groups.Documents[416].File.ReplaceAsync(new MemoryStream());

        Platform.Requests.Should().ContainSingle().Which.Header("Content-Length").Should().Be("0");
    }

    [Fact]
    public async Task A_stream_at_its_end_is_refused_before_a_request()
    {
        using var content = new MemoryStream();
        content.Write(s_content);
        var file = Org.Groups.Documents[416].File;
        Func<Task>[] calls =
        [
            () => file.UploadAsync(content),
            () => file.ReplaceAsync(content),
            () => Client.Playbooks.ImportAsync(content),
            () => Client.Playbooks[5].CreateVersionAsync(content),
            () => Org.Batch[7].UploadAsync(content),
        ];

        foreach (var call in calls)
        {
            (await call.Should().ThrowAsync<ArgumentException>())
                .WithMessage("The stream is at its end (position 1000 of 1000), so nothing would be sent; set its Position to 0.*");
        }

        Platform.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_content_is_sent_from_where_it_stands()
    {
        Platform.OnUpload("POST", Upload, s_content[100..]).Returns(StubResponse.Success);
        using var content = new MemoryStream(s_content) { Position = 100 };

        await Org.Groups.Documents[416].File.UploadAsync(content);

        content.CanRead.Should().BeTrue();
    }

    [Fact]
    public async Task A_content_whose_length_nobody_knows_is_sent_in_chunks()
    {
        Platform.OnUpload("POST", Upload, s_content).Returns(StubResponse.Success);

        await Org.Groups.Documents[416].File.UploadAsync(OneWay());

        var sent = Platform.Requests.Should().ContainSingle().Subject;
        sent.Header("Content-Length").Should().BeNull();
        sent.Header("Transfer-Encoding").Should().Be("chunked");
    }

    [Fact]
    public async Task Progress_ends_with_the_whole()
    {
        Platform.OnUpload("PUT", Upload, s_content).Returns(StubResponse.Success);
        var seen = new Reports();

        await Org.Groups.Documents[416].File.ReplaceAsync(new MemoryStream(s_content), seen);

        seen.Values.Should().BeInAscendingOrder().And.EndWith(1000);
    }

    public static TheoryData<int, string> InvalidValues => new()
    {
        { 400, "The file for this document is invalid" },
        { 401, "The requested document was not uploaded - access was denied" },
        { 404, "The requested resource was not found" },
        { 200, "There is insufficient document storage allocated to this account" },
    };

    [Theory]
    [MemberData(nameof(InvalidValues))]
    public async Task An_upload_that_is_rejected_is_sent_once(int status, string message)
    {
        Platform.OnUpload("POST", Upload, s_content).Returns(StubResponse.Failure(status, message));

        var failure = await Org.Groups.Documents[416].File.Invoking(file => file.UploadAsync(new MemoryStream(s_content))).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.StatusCode.Should().Be((HttpStatusCode)status);
        failure.Which.ServerMessage.Should().Be(message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_upload_may_have_been_carried_out_so_it_is_sent_once(bool updateIfExists)
    {
        Platform.OnUpload("POST", Upload + (updateIfExists ? "?updateIfExists=true" : ""), s_content).Returns(StubResponse.Failure(503, "An unknown error occurred"));

        await Org.Groups.Documents[416].File.Invoking(file => file.UploadAsync(new MemoryStream(s_content), updateIfExists)).Should().ThrowAsync<ThreatConnectApiException>();
    }

    [Fact]
    public async Task A_replacement_is_repeated_from_the_position_of_the_stream()
    {
        Platform.OnUpload("PUT", Upload, s_content[10..]).Returns(StubResponse.Html(502), StubResponse.Failure(500, "An unknown error occurred"), StubResponse.Success);
        using var content = new MemoryStream(s_content) { Position = 10 };

        await Org.Groups.Documents[416].File.ReplaceAsync(content);
    }

    [Fact]
    public async Task A_replacement_that_cannot_go_back_is_sent_once()
    {
        Platform.OnUpload("PUT", Upload, s_content).Returns(StubResponse.Html(502));

        await Org.Groups.Documents[416].File.Invoking(file => file.ReplaceAsync(OneWay())).Should().ThrowAsync<ThreatConnectApiException>();
    }

    [Fact]
    public async Task A_stream_that_cannot_be_read_or_written_is_rejected_before_anything_is_sent()
    {
        var file = Org.Groups.Documents[416].File;
        using var closed = new MemoryStream();
        await closed.DisposeAsync();

        await file.Invoking(file => file.UploadAsync(closed)).Should().ThrowAsync<ArgumentException>();
        await file.Invoking(file => file.ReplaceAsync(closed)).Should().ThrowAsync<ArgumentException>();
        await file.Invoking(file => file.UploadAsync((Stream)null!)).Should().ThrowAsync<ArgumentException>();
        await file.Invoking(file => file.DownloadAsync(new MemoryStream([1], writable: false))).Should().ThrowAsync<ArgumentException>();
    }

    private static Stream OneWay() => PipeReader.Create(new ReadOnlySequence<byte>(s_content)).AsStream();
}
