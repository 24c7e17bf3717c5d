namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class TagTests
{
    private const string Link = "https://127.0.0.1/auth/tags/tag.xhtml?tag=";

    [Fact]
    public async Task A_tag_is_created_read_renamed_and_deleted_everywhere()
    {
        await using var server = await TestServer.StartAsync();
        (await server.PostAsync("/v2/tags", """{"name":"Crimeware","description":"for money"}""")).ShouldBe(
            HttpStatusCode.Created,
            Single($$"""{"name":"Crimeware","description":"for money","webLink":"{{Link}}Crimeware&owner=My%20Organization"}"""));
        var threat = await server.CreateAsync("/v2/groups/threats", """{"name":"n"}""");
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"a.example"}""");
        await server.PostAsync($"/v2/groups/threats/{threat}/tags/Crimeware");
        await server.PostAsync("/v2/indicators/hosts/a.example/tags/Crimeware");

        (await server.PutAsync("/v2/tags/Crimeware", """{"name":"Nation State/APT #1 100%"}""")).ShouldBe(
            HttpStatusCode.OK,
            Single($$"""
                {"name":"Nation State/APT #1 100%","description":"for money",
                 "webLink":"{{Link}}Nation%20State%2FAPT%20%231%20100%25&owner=My%20Organization"}
                """));
        const string renamed = "/v2/tags/Nation%20State%2FAPT%20%231%20100%25";
        (await server.GetAsync("/v2/tags/Crimeware")).ShouldBeNotFound();
        (await server.GetAsync(renamed)).Data["tag"]!["description"]!.GetValue<string>().Should().Be("for money");
        (await server.GetAsync($"/v2/groups/threats/{threat}/tags")).Each("tag", "name").Should().Equal("Nation State/APT #1 100%");
        (await server.GetAsync(renamed + "/groups/threats")).Each("threat", "id").Should().Equal(threat);

        (await server.DeleteAsync(renamed)).ShouldBeSuccess();
        (await server.DeleteAsync(renamed)).ShouldBeNotFound();
        (await server.PutAsync(renamed, "{}")).ShouldBeNotFound();
        (await server.GetAsync($"/v2/groups/threats/{threat}/tags")).ShouldBe(
            HttpStatusCode.OK, """{"status":"Success","data":{"resultCount":0,"tag":[]}}""");
        (await server.GetAsync("/v2/indicators/hosts/a.example/tags")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
    }

    [Fact]
    public async Task Descriptions_are_listed_when_asked_for()
    {
        await using var server = await TestServer.StartAsync();
        await server.PostAsync("/v2/tags", """{"name":"b","description":"about b"}""");
        await server.PostAsync("/v2/tags", """{"name":"a"}""");
        await server.PostAsync("/v2/tags?owner=Example%20Source", """{"name":"c"}""");

        (await server.GetAsync("/v2/tags")).ShouldBe(
            HttpStatusCode.OK,
            $$"""
            {"status":"Success","data":{"resultCount":2,"tag":[
              {"name":"a","webLink":"{{Link}}a&owner=My%20Organization"},{"name":"b","webLink":"{{Link}}b&owner=My%20Organization"}]} }
            """);
        (await server.GetAsync("/v2/tags?detailed=true")).Data["tag"]![1]!["description"]!.GetValue<string>().Should().Be("about b");
        (await server.GetAsync("/v2/tags?owner=My%20Organization&owner=Example%20Source")).Each("tag", "name")
            .Should().Equal("a", "b", "c");
        (await server.GetAsync("/v2/tags/c")).ShouldBeNotFound();
        (await server.GetAsync("/v2/tags/c?owner=Example%20Source")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Names_have_at_most_128_characters_and_are_not_taken_twice()
    {
        await using var server = await TestServer.StartAsync();
        const string message = "The name for this tag is invalid, please enter a name between 1-128 characters in length";
        var longest = new string('t', 128);
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"a.example"}""");

        (await server.PostAsync($"/v2/indicators/hosts/a.example/tags/{longest}")).ShouldBeSuccess(HttpStatusCode.Created);
        (await server.PostAsync($"/v2/indicators/hosts/a.example/tags/{longest}t")).ShouldBeFailure(HttpStatusCode.BadRequest, message);
        (await server.PostAsync("/v2/tags", $$"""{"name":"{{longest}}t"}""")).ShouldBeFailure(HttpStatusCode.BadRequest, message);
        (await server.PostAsync("/v2/tags", "{}")).ShouldBeFailure(HttpStatusCode.BadRequest, message);
        await server.PostAsync("/v2/tags", """{"name":"short"}""");
        (await server.PutAsync("/v2/tags/short", $$"""{"name":"{{longest}}"}""")).ShouldBeFailure(
            HttpStatusCode.BadRequest,
            "The name for this tag is invalid, a tag with this name already exists");
    }

    [Theory]
    [InlineData("groups/campaigns/{id}")]
    [InlineData("indicators/urls/http%3A%2F%2Fexample.com%2F%3Fq")]
    [InlineData("tasks/{task}")]
    [InlineData("victims/{victim}")]
    public async Task A_tag_is_put_on_an_item_and_taken_off(string item)
    {
        await using var server = await TestServer.StartAsync();
        var id = await server.CreateAsync("/v2/groups/campaigns", """{"name":"n"}""");
        await server.CreateAsync("/v2/indicators/urls", """{"text":"http://example.com/?q"}""");
        var task = await server.CreateAsync("/v2/tasks", """{"name":"n"}""");
        var victim = await server.CreateAsync("/v2/victims", """{"name":"n"}""");
        var path = item.Replace("{id}", id, StringComparison.Ordinal)
            .Replace("{task}", task, StringComparison.Ordinal)
            .Replace("{victim}", victim, StringComparison.Ordinal);
        var tags = $"/v2/{path}/tags";

        (await server.GetAsync($"{tags}/a%2Fb%25")).ShouldBeNotFound();
        (await server.PostAsync($"{tags}/a%2Fb%25")).ShouldBeSuccess(HttpStatusCode.Created);
        (await server.PostAsync($"{tags}/a%2Fb%25")).ShouldBeSuccess(HttpStatusCode.Created);
        await server.PostAsync($"{tags}/second");
        (await server.GetAsync(tags)).Each("tag", "name").Should().Equal("a/b%", "second");
        (await server.GetAsync($"{tags}?resultStart=1&resultLimit=1")).Each("tag", "name").Should().Equal("second");
        (await server.GetAsync($"{tags}?filters=name%5Es")).Each("tag", "name").Should().Equal("second");
        (await server.GetAsync($"{tags}/a%2Fb%25")).ShouldBe(
            HttpStatusCode.OK,
            Single($$"""{"name":"a/b%","webLink":"{{Link}}a%2Fb%25&owner=My%20Organization"}"""));
        (await server.GetAsync("/v2/tags?filters=weight%3D1")).Data["resultCount"]!.GetValue<int>().Should().Be(2);

        (await server.DeleteAsync($"{tags}/a%2Fb%25")).ShouldBeSuccess();
        (await server.DeleteAsync($"{tags}/a%2Fb%25")).ShouldBeNotFound();
        (await server.GetAsync("/v2/tags/a%2Fb%25")).Status.Should().Be(HttpStatusCode.OK, "taking a tag off does not delete it");
        (await server.GetAsync("/v2/tags?filters=weight%3C1")).Each("tag", "name").Should().Equal("a/b%");
    }

    [Fact]
    public async Task The_tag_side_lists_finds_adds_and_removes_groups()
    {
        await using var server = await TestServer.StartAsync();
        var threat = await server.CreateAsync("/v2/groups/threats", """{"name":"t"}""");
        var tool = await server.CreateAsync("/v2/groups/tools", """{"name":"x"}""");
        var foreign = await server.CreateAsync("/v2/groups/tools?owner=Example%20Source", """{"name":"y"}""");

        (await server.GetAsync("/v2/tags/new/groups")).ShouldBeNotFound();
        (await server.PostAsync($"/v2/tags/new/groups/threats/{threat}")).ShouldBeSuccess(HttpStatusCode.Created);
        (await server.PostAsync($"/v2/tags/new/groups/tools/{tool}")).ShouldBeSuccess(HttpStatusCode.Created);
        (await server.PostAsync($"/v2/tags/new/groups/tools/{foreign}")).ShouldBeFailure(
            HttpStatusCode.BadRequest,
            "The owners of the requested objects were different");

        (await server.GetAsync("/v2/tags/new/groups")).Each("group", "type").Should().Equal("Threat", "Tool");
        (await server.GetAsync("/v2/tags/new/groups/tools")).Each("tool", "name").Should().Equal("x");
        (await server.GetAsync("/v2/tags/new/groups?filters=name%3Dx")).Each("group", "id").Should().Equal(tool);
        (await server.GetAsync($"/v2/tags/new/groups/tools/{tool}")).Data["tool"]!["owner"]!["id"]!.GetValue<int>().Should().Be(1);
        (await server.DeleteAsync($"/v2/tags/new/groups/tools/{tool}")).ShouldBeSuccess();
        (await server.DeleteAsync($"/v2/tags/new/groups/tools/{tool}")).ShouldBeNotFound();
        (await server.GetAsync($"/v2/tags/new/groups/tools/{tool}")).ShouldBeNotFound();
        await server.DeleteAsync($"/v2/groups/threats/{threat}");
        (await server.GetAsync("/v2/tags/new/groups")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
    }

    [Fact]
    public async Task The_tag_side_lists_finds_adds_and_removes_indicators()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"a.example"}""");
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"b.example","active":false}""");
        await server.CreateAsync("/v2/indicators/cidrBlocks", """{"Block":"10.0.0.0/8"}""");

        foreach (var path in new[] { "hosts/a.example", "hosts/b.example", "cidrBlocks/10.0.0.0%2F8" })
        {
            (await server.PostAsync($"/v2/tags/t/indicators/{path}")).ShouldBeSuccess(HttpStatusCode.Created);
        }

        (await server.GetAsync("/v2/tags/t/indicators")).Each("indicator", "summary").Should().Equal("a.example", "10.0.0.0/8");
        (await server.GetAsync("/v2/tags/t/indicators/hosts?filters=active%3Dfalse")).Each("host", "hostName").Should().Equal("b.example");
        (await server.GetAsync("/v2/tags/t/indicators/cidrBlocks/10.0.0.0%2F8")).Data["cidrBlock"]!["type"]!.GetValue<string>()
            .Should().Be("CIDR");
        (await server.DeleteAsync("/v2/tags/t/indicators/hosts/a.example")).ShouldBeSuccess();
        (await server.GetAsync("/v2/tags/t/indicators/hosts/a.example")).ShouldBeNotFound();
        (await server.PostAsync("/v2/tags/t/indicators/hosts/none.example")).ShouldBeNotFound();
    }

    [Fact]
    public async Task The_tag_side_lists_and_finds_tasks()
    {
        await using var server = await TestServer.StartAsync();
        var task = await server.CreateAsync("/v2/tasks", """{"name":"tagged"}""");
        var other = await server.CreateAsync("/v2/tasks", """{"name":"bare"}""");
        (await server.GetAsync("/v2/tags/t/tasks")).ShouldBeNotFound();
        await server.PostAsync($"/v2/tasks/{task}/tags/t");

        (await server.GetAsync("/v2/tags/t/tasks")).Each("task", "name").Should().Equal("tagged");
        (await server.GetAsync("/v2/tags/t/tasks")).Data["resultCount"]!.GetValue<int>().Should().Be(1);
        (await server.GetAsync($"/v2/tags/t/tasks/{task}")).Data["task"]!["name"]!.GetValue<string>().Should().Be("tagged");
        (await server.GetAsync($"/v2/tags/t/tasks/{other}")).ShouldBeNotFound();
        (await server.PostAsync($"/v2/tags/t/tasks/{other}")).Status.Should().Be(HttpStatusCode.MethodNotAllowed);
        (await server.GetAsync("/v2/tags?filters=weight%3D1")).Each("tag", "name").Should().Equal("t");
        await server.DeleteAsync($"/v2/tasks/{task}");
        (await server.GetAsync("/v2/tags/t/tasks")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
    }

    [Fact]
    public async Task The_tag_side_lists_and_finds_victims_and_their_assets()
    {
        await using var server = await TestServer.StartAsync();
        var victim = await server.CreateAsync("/v2/victims", """{"name":"tagged"}""");
        var other = await server.CreateAsync("/v2/victims", """{"name":"bare"}""");
        await server.CreateAsync($"/v2/victims/{victim}/victimAssets/webSites", """{"webSite":"a.example"}""");
        await server.CreateAsync($"/v2/victims/{other}/victimAssets/webSites", """{"webSite":"b.example"}""");
        await server.PostAsync($"/v2/victims/{victim}/tags/t");

        (await server.GetAsync("/v2/tags/t/victims")).Each("victim", "name").Should().Equal("tagged");
        (await server.GetAsync("/v2/tags/t/victims?filters=name%5Eb")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
        (await server.GetAsync($"/v2/tags/t/victims/{victim}")).Data["victim"]!["name"]!.GetValue<string>().Should().Be("tagged");
        (await server.GetAsync($"/v2/tags/t/victims/{other}")).ShouldBeNotFound();
        (await server.GetAsync("/v2/tags/t/victimAssets")).Each("victimAsset", "name").Should().Equal("a.example");
        (await server.DeleteAsync("/v2/tags/t")).ShouldBeSuccess();
        (await server.GetAsync($"/v2/victims/{victim}/tags")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
    }

    private static string Single(string tag) => $$"""{"status":"Success","data":{"tag":{{tag}} } }""";
}
