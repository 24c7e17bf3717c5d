using System.Text;

namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class PdfTests
{
    [Theory]
    [InlineData("groups/adversaries", """{"name":"n"}""")]
    [InlineData("groups/coursesOfAction", """{"name":"n"}""")]
    [InlineData("groups/reports", """{"name":"n","fileName":"f"}""")]
    [InlineData("groups/signatures", """{"name":"n","fileName":"f","fileType":"Snort","fileText":"t"}""")]
    [InlineData("tasks", """{"name":"n"}""")]
    public async Task An_object_is_shown_as_a_PDF(string collection, string body)
    {
        await using var server = await TestServer.StartAsync();
        var id = await server.CreateAsync($"/v2/{collection}", body);

        var (content, mediaType, length) = await server.DownloadAsync($"/v2/{collection}/{id}/pdf");
        Encoding.ASCII.GetString(content).Should().StartWith("%PDF-").And.EndWith("%%EOF\n");
        mediaType.Should().Be("application/pdf");
        length.Should().Be(content.Length);
    }

    [Theory]
    [InlineData("documents", """{"name":"n","fileName":"f"}""")]
    [InlineData("emails", """{"name":"n","subject":"s","header":"h","body":"b"}""")]
    public async Task Documents_and_emails_are_not(string branch, string body)
    {
        await using var server = await TestServer.StartAsync();
        var id = await server.CreateAsync($"/v2/groups/{branch}", body);
        (await server.GetAsync($"/v2/groups/{branch}/{id}/pdf")).ShouldBeNotFound();
        (await server.GetAsync("/v2/groups/threats/1/pdf")).ShouldBeNotFound();
        (await server.GetAsync("/v2/tasks/1/pdf")).ShouldBeNotFound();
    }
}
