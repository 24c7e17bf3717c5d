using System.Text;

namespace ThreatConnect.Testing.Tests.Requests;

// The log of received requests.
public sealed class RequestLogTests
{
    [Fact]
    public async Task Path_and_query_are_decoded_beside_the_raw_target()
    {
        await using var server = await TestServer.StartAsync();
        await server.GetAsync("/v2/tags/a%2Fb%20c?owner=My+Organization&filters=name%3Dx%26y&flag");

        var request = server.Simulator.Requests.Should().ContainSingle().Which;
        request.RawTarget.Should().Be("/api/v2/tags/a%2Fb%20c?owner=My+Organization&filters=name%3Dx%26y&flag");
        request.Path.Should().Be("/v2/tags/a/b c");
        request.PathSegments.Should().Equal("v2", "tags", "a/b c");
        request.Query.Should().Equal(
            KeyValuePair.Create("owner", "My Organization"), KeyValuePair.Create("filters", "name=x&y"), KeyValuePair.Create("flag", ""));
        request.ReceivedAt.Should().Be(new DateTimeOffset(2024, 5, 6, 12, 0, 0, TimeSpan.Zero));
        request.Body.IsEmpty.Should().BeTrue();
        request.BodyText.Should().BeEmpty();
        request.IsBodyTruncated.Should().BeFalse();
        request.ToString().Should().Be("GET /api/v2/tags/a%2Fb%20c?owner=My+Organization&filters=name%3Dx%26y&flag (404)");
    }

    [Theory]
    [InlineData("/api/v2/tags/%zz?owner=x", "/api/v2/tags/%zz")]
    [InlineData("/elsewhere?x=y", "/elsewhere")]
    public async Task What_cannot_be_decoded_is_shown_as_it_came(string target, string path)
    {
        await using var server = await TestServer.StartAsync();
        using var sent = TestServer.Unsigned("GET", target);
        await server.SendAsync(sent);

        var request = server.Simulator.Requests.Should().ContainSingle().Which;
        request.Path.Should().Be(path);
        request.PathSegments.Should().BeEmpty();
        request.Query.Should().BeEmpty();
    }

    [Fact]
    public async Task The_body_is_kept_and_read_all_the_same()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/groups/threats", """{"name":"Über"}""");

        var request = server.Simulator.Requests.Should().ContainSingle().Which;
        request.BodyText.Should().Be("""{"name":"Über"}""");
        request.Body.ToArray().Should().Equal(Encoding.UTF8.GetBytes("""{"name":"Über"}"""));
        request.IsBodyTruncated.Should().BeFalse();
    }

    [Fact]
    public async Task The_body_of_a_refused_request_is_kept_too()
    {
        await using var server = await TestServer.StartAsync();
        using var unsigned = TestServer.Unsigned("POST", "/api/v2/groups/threats", """{"name":"a"}""");
        (await server.SendAsync(unsigned)).Status.Should().Be(HttpStatusCode.Forbidden);
        server.Simulator.Faults.Add(SimulatedFault.Status(500));
        (await server.PostAsync("/v2/groups/threats", """{"name":"b"}""")).Status.Should().Be(HttpStatusCode.InternalServerError);
        server.Simulator.Faults.Add(SimulatedFault.ConnectionReset);
        await server.Awaiting(s => s.PostAsync("/v2/groups/threats", """{"name":"c"}""")).Should().ThrowAsync<HttpRequestException>();

        server.Simulator.Requests.Select(request => request.BodyText).Should().Equal(
            """{"name":"a"}""", """{"name":"b"}""", """{"name":"c"}""");
        server.Simulator.Requests[2].ToString().Should().Be("POST /api/v2/groups/threats (no response)");
    }

    [Theory]
    [InlineData(4, 4, "abcd", false)]
    [InlineData(4, 5, "abcd", true)]
    [InlineData(0, 1, "", true)]
    [InlineData(0, 0, "", false)]
    public async Task A_body_beyond_the_bound_is_cut_and_says_so(int bound, int length, string kept, bool isCut)
    {
        await using var server = await TestServer.StartAsync(
            clock => new SimulatorOptions { TimeProvider = clock, RequestBodyLogSize = bound });
        await server.UploadAsync("POST", "/v2/owners", "abcdefgh"u8[..length].ToArray());

        var request = server.Simulator.Requests.Should().ContainSingle().Which;
        request.BodyText.Should().Be(kept);
        request.IsBodyTruncated.Should().Be(isCut);
    }

    [Fact]
    public async Task An_upload_beyond_the_bound_arrives_in_full()
    {
        await using var server = await TestServer.StartAsync();
        var id = await server.CreateAsync("/v2/groups/documents", """{"name":"n","fileName":"f.bin"}""");
        var content = new byte[200_001];
        new Random(5).NextBytes(content);
        (await server.UploadAsync("POST", $"/v2/groups/documents/{id}/upload", content)).Status.Should().Be(HttpStatusCode.OK);

        (await server.DownloadAsync($"/v2/groups/documents/{id}/download")).Content.Should().Equal(content);
        var upload = server.Simulator.Requests[1];
        upload.Body.Length.Should().Be(65_536);
        upload.Body.ToArray().Should().Equal(content[..65_536]);
        upload.IsBodyTruncated.Should().BeTrue();
    }

    [Fact]
    public async Task A_bound_below_nothing_is_refused()
    {
        await FluentActions.Awaiting(() => ThreatConnectSimulator.StartAsync(new SimulatorOptions { RequestBodyLogSize = -1 }))
            .Should().ThrowAsync<ArgumentOutOfRangeException>().WithParameterName("RequestBodyLogSize");
    }
}
