namespace ThreatConnect.Testing.Tests.Requests;

public sealed class EncodingTests
{
    [Theory]
    [InlineData("/v2/tags/%")]
    [InlineData("/v2/tags/a%2")]
    [InlineData("/v2/tags/%zz")]
    [InlineData("/v2/tags/%C3")]
    [InlineData("/v2/tags?filters=%C3%28")]
    public async Task A_target_that_cannot_be_decoded_is_refused(string path)
    {
        await using var server = await TestServer.StartAsync();
        (await server.GetAsync(path)).ShouldBeFailure(HttpStatusCode.BadRequest, "The request was not properly formed");
    }

    [Theory]
    [InlineData("a+b", "a+b")]
    [InlineData("a%2Bb", "a+b")]
    [InlineData("a%20b", "a b")]
    [InlineData("a%252Fb", "a%2Fb")]
    [InlineData("..%2F..", "../..")]
    [InlineData("%E2%82%AC%F0%9F%92%A5", "€💥")]
    [InlineData("a%3Fb%23c%26d", "a?b#c&d")]
    [InlineData("..", "..")]
    public async Task A_segment_is_decoded_exactly_once(string segment, string name)
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"a.example"}""");
        (await server.PostAsync($"/v2/indicators/hosts/a.example/tags/{segment}")).ShouldBeSuccess(HttpStatusCode.Created);
        (await server.GetAsync("/v2/tags")).Each("tag", "name").Should().Equal(name);
    }

    [Fact]
    public async Task A_segment_of_64_kilobytes_is_read_however_it_is_encoded()
    {
        await using var server = await TestServer.StartAsync();
        var (value, segment) = (new string('/', 64 * 1024), string.Concat(Enumerable.Repeat("%2F", 64 * 1024)));
        await server.CreateAsync("/v2/indicators/mutexes", $$"""{"Mutex":"{{value}}"}""");
        (await server.GetAsync($"/v2/indicators/mutexes/{segment}")).Data["mutex"]!["Mutex"]!.GetValue<string>().Should().Be(value);
    }

    [Fact]
    public async Task A_literal_wins_over_a_value()
    {
        await using var server = await TestServer.StartAsync();
        (await server.GetAsync("/v2/owners/mine")).Data["owner"]!["id"]!.GetValue<int>().Should().Be(1);
        (await server.GetAsync("/v2/indicators/urls/")).Data["url"]!.AsArray().Should().BeEmpty();
    }
}
