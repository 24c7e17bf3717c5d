namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class VictimTests
{
    private const string Link = "https://127.0.0.1/auth/victim/victim.xhtml?victim=";

    [Fact]
    public async Task A_victim_is_created_read_updated_and_deleted()
    {
        await using var server = await TestServer.StartAsync();
        var created = await server.PostAsync("/v2/victims", """{"name":"Bo","description":"d","org":"Acme"}""");
        var id = created.Data["victim"]!["id"]!.GetValue<long>();
        created.ShouldBe(HttpStatusCode.Created, Single(id, "Bo", "Acme", nationality: ""));

        (await server.PutAsync($"/v2/victims/{id}", """{"name":"Bo B.","nationality":"Norwegian"}""")).ShouldBe(
            HttpStatusCode.OK,
            Single(id, "Bo B.", "Acme", "Norwegian"));
        (await server.GetAsync($"/v2/victims/{id}")).ShouldBe(HttpStatusCode.OK, Single(id, "Bo B.", "Acme", "Norwegian"));

        (await server.DeleteAsync($"/v2/victims/{id}")).ShouldBeSuccess();
        (await server.GetAsync($"/v2/victims/{id}")).ShouldBeNotFound();
        (await server.PutAsync($"/v2/victims/{id}", """{"name":"n"}""")).ShouldBeNotFound();
        (await server.DeleteAsync($"/v2/victims/{id}")).ShouldBeNotFound();
    }

    [Fact]
    public async Task Lists_show_the_victims_of_the_owner_without_descriptions()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/victims", """{"name":"mine"}""");
        var id = await server.CreateAsync(
            "/v2/victims?owner=Example%20Source", """{"name":"source","description":"d","suborg":"s","workLocation":"w"}""");

        (await server.GetAsync("/v2/victims?owner=Example%20Source")).ShouldBe(HttpStatusCode.OK, $$"""
            {"status":"Success","data":{"resultCount":1,"victim":[{
              "id":{{id}},"name":"source","org":"","suborg":"s","workLocation":"w","nationality":"","webLink":"{{Link}}{{id}}"}] } }
            """);
        (await server.GetAsync("/v2/victims?owner=My%20Organization&owner=Example%20Source&resultStart=1")).Each("victim", "name")
            .Should().Equal("source");
    }

    [Theory]
    [InlineData("name%3Da", "a")]
    [InlineData("name%5Ea", "a", "ab")]
    public async Task Victims_are_filtered_by_name(string filter, params string[] names)
    {
        await using var server = await TestServer.StartAsync();
        foreach (var name in new[] { "a", "ab", "c" })
        {
            await server.CreateAsync("/v2/victims", $$"""{"name":"{{name}}"}""");
        }

        (await server.GetAsync($"/v2/victims?filters={filter}")).Each("victim", "name").Should().Equal(names);
        (await server.GetAsync("/v2/victims?filters=org%3Da")).Status.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_name_is_required_every_time()
    {
        await using var server = await TestServer.StartAsync();
        const string message = "The name for this victim is invalid";
        (await server.PostAsync("/v2/victims", """{"org":"o"}""")).ShouldBeFailure(HttpStatusCode.BadRequest, message);
        var id = await server.CreateAsync("/v2/victims", """{"name":"n"}""");
        (await server.PutAsync($"/v2/victims/{id}", """{"org":"o"}""")).ShouldBeFailure(HttpStatusCode.BadRequest, message);
        (await server.GetAsync($"/v2/victims/{id}")).Data["victim"]!["org"]!.GetValue<string>().Should().BeEmpty();
    }

    [Fact]
    public async Task Blocks_show_on_lists_and_singles()
    {
        await using var server = await TestServer.StartAsync();
        var id = await server.CreateAsync("/v2/victims", """{"name":"n"}""");
        (await server.PostAsync($"/v2/victims/{id}/tags/t")).ShouldBeSuccess(HttpStatusCode.Created);

        const string query = "includeTags=true&includeAttributes=true&includes=labels";
        var listed = (await server.GetAsync($"/v2/victims?{query}")).Data["victim"]![0]!;
        var single = (await server.GetAsync($"/v2/victims/{id}?{query}")).Data["victim"]!;
        foreach (var victim in new[] { listed, single })
        {
            victim["tag"]![0]!["name"]!.GetValue<string>().Should().Be("t");
            victim["attribute"]!.AsArray().Should().BeEmpty();
            victim["securityLabel"]!.AsArray().Should().BeEmpty();
        }
    }

    private static string Single(long id, string name, string org, string nationality) => $$"""
        {"status":"Success","data":{"victim":{
          "id":{{id}},"name":"{{name}}","description":"d","org":"{{org}}","suborg":"","workLocation":"","nationality":"{{nationality}}",
          "webLink":"{{Link}}{{id}}"} } }
        """;
}
