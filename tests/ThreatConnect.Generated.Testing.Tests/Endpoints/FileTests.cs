namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class FileTests
{
    private static readonly byte[] s_first = [0, 1, 2, 0xFF, 0x0D, 0x0A, 0x80];
    private static readonly byte[] s_second = [9, 8, 7];

    [Theory]
    [InlineData("documents", "document")]
    [InlineData("reports", "report")]
    public async Task A_file_is_uploaded_once_and_then_replaced(string branch, string entity)
    {
        await using var server = await TestServer.StartAsync();
        var id = await server.CreateAsync($"/v2/groups/{branch}", """{"name":"n","fileName":"f.bin"}""");
        var path = $"/v2/groups/{branch}/{id}";
        (await server.GetAsync(path)).Data[entity]!["status"]!.GetValue<string>().Should().Be("Awaiting Upload");
        (await server.GetAsync(path + "/download")).ShouldBeNotFound();

        (await server.UploadAsync("POST", path + "/upload", s_first)).ShouldBeSuccess();
        (await server.DownloadAsync(path + "/download")).Should().BeEquivalentTo((s_first, "application/octet-stream", (long?)7));
        var group = (await server.GetAsync(path)).Data[entity]!;
        group["status"]!.GetValue<string>().Should().Be("Success");
        group["fileSize"]!.GetValue<int>().Should().Be(7);

        (await server.UploadAsync("POST", path + "/upload", s_second)).Status.Should().Be(HttpStatusCode.Unauthorized);
        (await server.DownloadAsync(path + "/download")).Content.Should().Equal(s_first);
        (await server.UploadAsync("POST", path + "/upload?updateIfExists=true", s_second)).ShouldBeSuccess();
        (await server.DownloadAsync(path + "/download")).Content.Should().Equal(s_second);
        (await server.UploadAsync("PUT", path + "/upload", s_first)).ShouldBeSuccess();
        (await server.DownloadAsync(path + "/download")).Content.Should().Equal(s_first);

        (await server.DeleteAsync(path)).ShouldBeSuccess();
        (await server.GetAsync(path + "/download")).ShouldBeNotFound();
        (await server.UploadAsync("PUT", path + "/upload", s_first)).ShouldBeNotFound();
    }

    [Theory]
    [InlineData("documents", "document")]
    [InlineData("reports", "report")]
    public async Task A_file_is_uploaded_by_the_XID_too(string branch, string entity)
    {
        await using var server = await TestServer.StartAsync();
        var id = await server.CreateAsync($"/v2/groups/{branch}", """{"name":"n","fileName":"f.bin"}""");
        var xid = (await server.GetAsync($"/v2/groups/{branch}/{id}?includes=additional")).Data[entity]!["xid"]!.GetValue<string>();

        (await server.UploadAsync("POST", $"/v2/groups/{branch}/{Uri.EscapeDataString(xid)}/upload", s_first)).ShouldBeSuccess();
        (await server.DownloadAsync($"/v2/groups/{branch}/{id}/download")).Content.Should().Equal(s_first);
        (await server.UploadAsync("POST", $"/v2/groups/{branch}/uuid%3A0/upload", s_first)).ShouldBeNotFound();
    }

    [Theory]
    [InlineData("threats", """{"name":"n"}""")]
    [InlineData("emails", """{"name":"n","subject":"s","header":"h","body":"b"}""")]
    public async Task Other_groups_have_no_files(string branch, string body)
    {
        await using var server = await TestServer.StartAsync();
        var id = await server.CreateAsync($"/v2/groups/{branch}", body);
        (await server.GetAsync($"/v2/groups/{branch}/{id}/download")).ShouldBeNotFound();
        (await server.UploadAsync("POST", $"/v2/groups/{branch}/{id}/upload", s_first)).ShouldBeNotFound();
    }

    [Fact]
    public async Task Malware_comes_as_a_zip_file_with_a_password()
    {
        await using var server = await TestServer.StartAsync();
        var id = await server.CreateAsync(
            "/v2/groups/documents", """{"name":"n","fileName":"f.zip","malware":true,"password":"TCinfected"}""");
        var path = $"/v2/groups/documents/{id}";
        byte[] plainZip = [(byte)'P', (byte)'K', 3, 4, 20, 0, 0, 0, 8, 0];
        byte[] encryptedZip = [(byte)'P', (byte)'K', 3, 4, 20, 0, 1, 0, 8, 0];

        foreach (var content in new[] { plainZip, s_first, [], [(byte)'P', (byte)'K', 3, 4] })
        {
            (await server.UploadAsync("POST", path + "/upload", content)).Status.Should().Be(HttpStatusCode.BadRequest);
        }

        (await server.GetAsync(path + "/download")).ShouldBeNotFound();
        (await server.UploadAsync("POST", path + "/upload", encryptedZip)).ShouldBeSuccess();
        (await server.DownloadAsync(path + "/download")).Content.Should().Equal(encryptedZip);
        (await server.UploadAsync("PUT", path + "/upload", plainZip)).Status.Should().Be(HttpStatusCode.BadRequest);
        (await server.DownloadAsync(path + "/download")).Content.Should().Equal(encryptedZip);
    }

    [Fact]
    public async Task A_signature_is_downloaded_as_the_text_that_was_sent()
    {
        await using var server = await TestServer.StartAsync();
        var id = await server.CreateAsync(
            "/v2/groups/signatures", """{"name":"n","fileName":"f.yar","fileType":"YARA","fileText":"rule ü {}\n"}""");

        var (content, mediaType, length) = await server.DownloadAsync($"/v2/groups/signatures/{id}/download");
        content.Should().Equal("rule ü {}\n"u8.ToArray());
        mediaType.Should().Be("text/plain");
        length.Should().Be(11);

        await server.PutAsync($"/v2/groups/signatures/{id}", """{"name":"n","fileName":"f.yar","fileType":"YARA","fileText":"other"}""");
        (await server.DownloadAsync($"/v2/groups/signatures/{id}/download")).Content.Should().Equal("other"u8.ToArray());
    }

    [Fact]
    public async Task A_large_file_is_not_held_in_memory_and_leaves_with_the_simulator()
    {
        const long size = 300L * 1024 * 1024;
        var before = SimulatorFolders();
        var server = await TestServer.StartAsync();
        var id = await server.CreateAsync("/v2/groups/documents", """{"name":"n","fileName":"f.bin"}""");
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        using (var request = server.Prepare("POST", $"/v2/groups/documents/{id}/upload"))
        {
            request.Content = new PatternContent(size);
            (await server.SendAsync(request)).ShouldBeSuccess();
        }

        using var download = server.Prepare("GET", $"/v2/groups/documents/{id}/download");
        using (var response = await server.SendRawAsync(download, HttpCompletionOption.ResponseHeadersRead))
        {
            response.Content.Headers.ContentLength.Should().Be(size);
            (await PatternContent.CountMatchingAsync(await response.Content.ReadAsStreamAsync())).Should().Be(size);
        }

        (GC.GetTotalMemory(forceFullCollection: true) - heap).Should().BeLessThan(size / 4);
        SimulatorFolders().Except(before).Should().NotBeEmpty();
        await server.DisposeAsync();
        SimulatorFolders().Except(before).Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_of_unknown_length_is_taken_too()
    {
        await using var server = await TestServer.StartAsync();
        var id = await server.CreateAsync("/v2/groups/reports", """{"name":"n","fileName":"f.bin"}""");
        using var request = server.Prepare("PUT", $"/v2/groups/reports/{id}/upload");
        request.Content = new ByteArrayContent(s_first);
        request.Headers.TransferEncodingChunked = true;

        (await server.SendAsync(request)).ShouldBeSuccess();
        (await server.DownloadAsync($"/v2/groups/reports/{id}/download")).Content.Should().Equal(s_first);
    }

    private static string[] SimulatorFolders() => Directory.GetDirectories(Path.GetTempPath(), "threatconnect-simulator-*");
}
