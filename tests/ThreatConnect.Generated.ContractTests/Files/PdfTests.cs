namespace ThreatConnect.ContractTests.Files;

// A PDF of every group but documents and emails, and of tasks.
public sealed class PdfTests(PlatformServer server) : ContractTest(server)
{
    private static readonly byte[] s_pdf = [.. "%PDF-1.4\n"u8, 0xE2, 0xE3, 0xCF, 0xD3];

    public static TheoryData<string, Func<OwnerScope, RemoteFile>> Pdfs => new()
    {
        { "groups/adversaries", org => org.Groups.Adversaries[416].Pdf },
        { "groups/attackPatterns", org => org.Groups.AttackPatterns[416].Pdf },
        { "groups/campaigns", org => org.Groups.Campaigns[416].Pdf },
        { "groups/coursesOfAction", org => org.Groups.CoursesOfAction[416].Pdf },
        { "groups/events", org => org.Groups.Events[416].Pdf },
        { "groups/incidents", org => org.Groups.Incidents[416].Pdf },
        { "groups/intrusionSets", org => org.Groups.IntrusionSets[416].Pdf },
        { "groups/malware", org => org.Groups.Malware[416].Pdf },
        { "groups/reports", org => org.Groups.Reports[416].Pdf },
        { "groups/signatures", org => org.Groups.Signatures[416].Pdf },
        { "groups/tactics", org => org.Groups.Tactics[416].Pdf },
        { "groups/threats", org => org.Groups.Threats[416].Pdf },
        { "groups/tools", org => org.Groups.Tools[416].Pdf },
        { "groups/vulnerabilities", org => org.Groups.Vulnerabilities[416].Pdf },
        { "tasks", org => org.Tasks[416].Pdf },
    };

    [Theory]
    [MemberData(nameof(Pdfs))]
    public async Task A_pdf_is_downloaded(string collection, Func<OwnerScope, RemoteFile> pdfOf)
    {
        Platform.OnDownload($"/api/v2/{collection}/416/pdf").Returns(StubResponse.File(s_pdf, "application/pdf"), StubResponse.File(s_pdf));

        (await pdfOf(Org).ReadBytesAsync()).Should().Equal(s_pdf);
        (await pdfOf(Org).ReadBytesAsync()).Should().Equal(s_pdf);
    }

    [Fact]
    public async Task A_missing_task_has_no_pdf()
    {
        Platform.OnDownload("/api/v2/tasks/999/pdf").Returns(StubResponse.NotFound);

        await Client.Tasks[999].Pdf.Invoking(pdf => pdf.ReadBytesAsync()).Should().ThrowAsync<ThreatConnectApiException>();
    }

    [Fact]
    public void Documents_and_emails_have_none() => new[] { typeof(DocumentHandle), typeof(EmailHandle) }
        .Should().AllSatisfy(handle => handle.GetProperty("Pdf").Should().BeNull());
}
