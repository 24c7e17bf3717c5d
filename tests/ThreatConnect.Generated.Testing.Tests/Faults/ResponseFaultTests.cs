using System.IO.Compression;

namespace ThreatConnect.Testing.Tests.Faults;

// Faults of the connection, the compression and the counts of a response.
public sealed class ResponseFaultTests
{
    [Fact]
    public async Task A_connection_is_closed_before_or_after_the_request_is_processed()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Faults.Add(SimulatedFault.ConnectionClosed, "POST", "/v2/tags");
        server.Simulator.Faults.Add(SimulatedFault.ResponseLost, "POST", "/v2/tags");

        await server.Invoking(it => it.PostAsync("/v2/tags", """{"name":"t"}""")).Should().ThrowAsync<HttpRequestException>();
        (await server.GetAsync("/v2/tags/t")).ShouldBeNotFound();
        await server.Invoking(it => it.PostAsync("/v2/tags", """{"name":"t"}""")).Should().ThrowAsync<HttpRequestException>();
        (await server.GetAsync("/v2/tags/t")).Status.Should().Be(HttpStatusCode.OK, "only the response was lost");
        server.Simulator.Requests.Select(request => request.StatusCode).Should().Equal(null, 404, null, 200);
    }

    [Fact]
    public async Task A_bomb_is_small_until_it_is_decompressed()
    {
        const int Length = 10_000_000;
        await using var server = await TestServer.StartAsync();
        server.Simulator.Faults.Add(SimulatedFault.DecompressionBomb(Length));

        var compressed = await ReadAsync(server, "/v2/owners");

        compressed.Length.Should().BeLessThan(Length / 50);
        using var plain = new MemoryStream();
        using (var bomb = new GZipStream(new MemoryStream(compressed), CompressionMode.Decompress))
        {
            await bomb.CopyToAsync(plain);
        }

        plain.Length.Should().Be(Length);
        JsonNode.Parse(plain.ToArray())!["status"]!.GetValue<string>().Should().Be("Success");
    }

    [Fact]
    public async Task A_truncated_compression_is_a_complete_response()
    {
        await using var server = await TestServer.StartAsync();
        var whole = await server.GetAsync("/v2/owners");
        server.Simulator.Faults.Add(SimulatedFault.TruncatedCompression);

        var half = await ReadAsync(server, "/v2/owners");

        using var plain = new MemoryStream();
        using var compressed = new GZipStream(new MemoryStream(half), CompressionMode.Decompress);
        try
        {
            await compressed.CopyToAsync(plain);
        }
        catch (InvalidDataException)
        {
            // .NET notices the missing end, or not; either way it has no more than a part.
        }

        whole.Text.Should().StartWith(System.Text.Encoding.UTF8.GetString(plain.ToArray()));
        plain.Length.Should().BeLessThan(whole.Text.Length);
    }

    [Fact]
    public async Task A_total_is_wrong()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Faults.Add(SimulatedFault.WrongTotal(7), "GET", "/v2/*", times: 2);

        var owners = await server.GetAsync("/v2/owners");

        owners.Data["resultCount"]!.GetValue<int>().Should().Be(7);
        owners.Data["owner"]!.AsArray().Should().NotBeEmpty();
        (await server.GetAsync("/v2/whoami")).Status.Should().Be(HttpStatusCode.OK, "a response without a total stays as it is");
    }

    [Fact]
    public async Task A_page_is_the_first_one_again()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.AddAll([.. Enumerable.Range(0, 5).Select(number => new SimulatedGroup("Threat", $"t{number}"))]);
        server.Simulator.Faults.Add(SimulatedFault.RepeatedPage);

        var repeated = await server.GetAsync("/v2/groups/threats?resultStart=2&resultLimit=2");

        repeated.Each("threat", "name").Should().Equal((await server.GetAsync("/v2/groups/threats?resultLimit=2")).Each("threat", "name"));
        (await server.GetAsync("/v2/groups/threats?resultStart=2&resultLimit=2")).Each("threat", "name")
            .Should().NotIntersectWith(repeated.Each("threat", "name"));
    }

    [Fact]
    public async Task A_job_counts_fewer_items_than_were_sent()
    {
        await using var batch = await BatchServer.StartAsync();
        batch.Simulator.Faults.Add(SimulatedFault.MergedCounts(), "GET", "/v2/batch/*", times: 1_000);

        var result = await batch.RunAsync(
            BatchServer.Config(), """{"indicator":[{"type":"Address","ip":"10.0.0.1"},{"type":"Address","ip":"10.0.0.2"}]}""");

        result.ShouldCount(successes: 1, errors: 0);
        (await batch.GetAsync("/v2/indicators/addresses")).Each("address", "ip").Should().HaveCount(2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-600)]
    [InlineData(600)]
    public async Task The_date_of_a_response_is_that_of_the_clock_that_checked_it(int seconds)
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Faults.Add(SimulatedFault.ClockSkew(TimeSpan.FromSeconds(seconds)));
        using var request = server.Prepare("GET", "/v2/owners");

        using var response = await server.SendRawAsync(request, HttpCompletionOption.ResponseContentRead);

        response.Headers.Date.Should().Be(server.Clock.Now.AddSeconds(seconds));
        response.StatusCode.Should().Be(seconds == 0 ? HttpStatusCode.OK : HttpStatusCode.Forbidden);
    }

    [Fact]
    public void Numbers_that_cannot_be_are_refused()
    {
        FluentActions.Invoking(() => SimulatedFault.WrongTotal(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => SimulatedFault.MergedCounts(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => SimulatedFault.DecompressionBomb(1023)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static async Task<byte[]> ReadAsync(TestServer server, string path)
    {
        using var request = server.Prepare("GET", path);
        using var response = await server.SendRawAsync(request, HttpCompletionOption.ResponseContentRead);
        response.Content.Headers.ContentEncoding.Should().Equal("gzip");
        return await response.Content.ReadAsByteArrayAsync();
    }
}
