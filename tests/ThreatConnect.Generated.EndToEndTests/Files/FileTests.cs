using System.Globalization;
using System.Net;
using System.Text;

namespace ThreatConnect.EndToEndTests.Files;

// What is uploaded comes back as it was, whatever its size, its name and its bytes.
public sealed class FileTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private static readonly byte[] s_everyByte = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];

    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    [Fact]
    public async Task A_document_is_uploaded_once_and_then_replaced()
    {
        Document document = await _org.Groups.Documents.CreateAsync(new() { Name = "Überblick 🦉", FileName = "Ünï çode 🦉.txt" });
        var file = _org.Groups.Documents[document.Id].File;

        await file.UploadAsync(new MemoryStream(s_everyByte));
        (await file.ReadBytesAsync()).Should().Equal(s_everyByte);
        (await FluentActions.Awaiting(() => file.UploadAsync(new MemoryStream([1]))).Should().ThrowAsync<ThreatConnectApiException>()).Which.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await file.ReadBytesAsync()).Should().Equal(s_everyByte);

        await file.UploadAsync(new MemoryStream([2]), updateIfExists: true);
        (await file.ReadBytesAsync()).Should().Equal(2);
        await file.ReplaceAsync(new MemoryStream("drei"u8.ToArray()));
        (await file.ReadTextAsync()).Should().Be("drei");
        (await _org.Groups.Documents[document.Id].GetAsync()).Value.FileName.Should().Be("Ünï çode 🦉.txt");
    }

    [Fact]
    public async Task Files_are_uploaded_and_downloaded_by_their_paths()
    {
        Document document = await _org.Groups.Documents.CreateAsync(new() { Name = "By path", FileName = "by path.bin" });
        var file = _org.Groups.Documents[document.Id].File;
        var folder = Directory.CreateTempSubdirectory("files-").FullName;
        var (source, target) = (Path.Combine(folder, "ä source.bin"), Path.Combine(folder, "target.bin"));
        try
        {
            await File.WriteAllBytesAsync(source, s_everyByte);
            await file.UploadAsync(source);
            await file.DownloadAsync(target);
            (await File.ReadAllBytesAsync(target)).Should().Equal(s_everyByte);

            await File.WriteAllBytesAsync(source, [7]);
            await file.ReplaceAsync(source);
            await file.DownloadAsync(target);
            (await File.ReadAllBytesAsync(target)).Should().Equal(7);
            await file.UploadAsync(source, updateIfExists: true);

            Directory.GetFiles(folder).Should().BeEquivalentTo(source, target);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_download_that_fails_leaves_the_file_that_was_there()
    {
        Document document = await _org.Groups.Documents.CreateAsync(new() { Name = "Empty", FileName = "empty.bin" });
        var folder = Directory.CreateTempSubdirectory("files-").FullName;
        var target = Path.Combine(folder, "target.bin");
        try
        {
            await File.WriteAllTextAsync(target, "before");

            await FluentActions.Awaiting(() => _org.Groups.Documents[document.Id].File.DownloadAsync(target)).Should().ThrowAsync<ThreatConnectException>();

            (await File.ReadAllTextAsync(target)).Should().Be("before");
            Directory.GetFiles(folder).Should().Equal(target);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_path_that_cannot_be_used_is_an_error_before_anything_is_sent()
    {
        var document = _org.Groups.Documents[1];
        var missing = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"), "a.bin");
        var requests = instance.Simulator.Requests.Count;

        await FluentActions.Awaiting(() => document.File.UploadAsync(missing)).Should().ThrowAsync<IOException>();
        await FluentActions.Awaiting(() => document.File.ReplaceAsync(missing)).Should().ThrowAsync<IOException>();
        await FluentActions.Awaiting(() => document.File.DownloadAsync(missing)).Should().ThrowAsync<IOException>();
        await FluentActions.Awaiting(() => document.File.UploadAsync("")).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => document.File.DownloadAsync("")).Should().ThrowAsync<ArgumentException>();

        instance.Simulator.Requests.Skip(requests).Should().NotContain(request => request.RawTarget.Contains("/documents/1/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_report_has_a_file_and_a_pdf()
    {
        Report report = await _org.Groups.Reports.CreateAsync(new() { Name = "A report", FileName = "report.bin" });
        var handle = _org.Groups.Reports[report.Id];

        await handle.File.UploadAsync(new MemoryStream([0, 1, 255]));

        (await handle.File.ReadBytesAsync()).Should().Equal(0, 1, 255);
        Encoding.ASCII.GetString((await handle.Pdf.ReadBytesAsync())[..4]).Should().Be("%PDF");
    }

    [Fact]
    public async Task A_signature_is_downloaded_as_it_was_written()
    {
        const string Rule = "rule näme { strings: $a = \"x, y\" condition: $a }\n";
        Signature signature = await _org.Groups.Signatures.CreateAsync(new() { Name = "A rule", FileName = "a.yar", FileType = SignatureFileType.YARA, FileText = Rule });

        (await _org.Groups.Signatures[signature.Id].File.ReadTextAsync()).Should().Be(Rule);
    }

    [Fact]
    public async Task A_task_has_a_pdf()
    {
        TaskEntity task = await _org.Tasks.CreateAsync(new() { Name = "A task" });

        Encoding.ASCII.GetString((await _org.Tasks[task.Id].Pdf.ReadBytesAsync())[..4]).Should().Be("%PDF");
    }

    [Fact]
    public async Task A_document_without_a_file_and_one_that_is_not_there_have_none()
    {
        Document document = await _org.Groups.Documents.CreateAsync(new() { Name = "Empty", FileName = "empty.txt" });

        await FluentActions.Awaiting(() => _org.Groups.Documents[document.Id].File.ReadBytesAsync()).Should().ThrowAsync<ThreatConnectApiException>();
        (await FluentActions.Awaiting(() => _org.Groups.Documents[999_999].File.ReadBytesAsync()).Should().ThrowAsync<ThreatConnectApiException>())
            .Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    // 64 MB; FILE_MEGABYTES=1024 for a gigabyte.
    [Fact]
    public async Task A_large_file_goes_up_and_comes_down_as_it_was()
    {
        var length = 1024 * 1024 * long.Parse(Environment.GetEnvironmentVariable("FILE_MEGABYTES") ?? "64", CultureInfo.InvariantCulture);
        Document document = await _org.Groups.Documents.CreateAsync(new() { Name = "Large", FileName = "large.bin" });
        var file = _org.Groups.Documents[document.Id].File;
        await using var sent = new LargeFileStream(length);
        await using var received = new LargeFileStream(length);

        await file.UploadAsync(sent);
        await file.DownloadAsync(received);

        received.Position.Should().Be(length);
        received.Hash.Should().Be(sent.Hash);
    }
}
