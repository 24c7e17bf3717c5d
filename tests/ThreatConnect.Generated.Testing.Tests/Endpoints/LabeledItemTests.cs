namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class LabeledItemTests
{
    private const string Red = "/v2/securityLabels/TLP%3ARED";

    [Fact]
    public async Task The_label_side_lists_finds_adds_and_removes_groups()
    {
        await using var server = await TestServer.StartAsync();
        var threat = await server.CreateAsync("/v2/groups/threats", """{"name":"t"}""");
        var tool = await server.CreateAsync("/v2/groups/tools", """{"name":"x"}""");
        var foreign = await server.CreateAsync("/v2/groups/tools?owner=Example%20Source", """{"name":"y"}""");

        (await server.GetAsync(Red + "/groups")).ShouldBe(
            HttpStatusCode.OK, """{"status":"Success","data":{"resultCount":0,"group":[]}}""");
        (await server.PostAsync($"{Red}/groups/threats/{threat}")).ShouldBeSuccess(HttpStatusCode.Created);
        (await server.PostAsync($"{Red}/groups/threats/{threat}?createActivityLog=false")).ShouldBeSuccess(HttpStatusCode.Created);
        (await server.PostAsync($"{Red}/groups/tools/{tool}")).ShouldBeSuccess(HttpStatusCode.Created);
        (await server.PostAsync($"/v2/securityLabels/unknown/groups/tools/{tool}")).ShouldBeNotFound();
        (await server.PostAsync($"{Red}/groups/tools/{threat}")).ShouldBeNotFound();
        (await server.PostAsync($"{Red}/groups/tools/{foreign}")).ShouldBeFailure(
            HttpStatusCode.BadRequest,
            "The owners of the requested objects were different");

        (await server.GetAsync(Red + "/groups")).Each("group", "type").Should().Equal("Threat", "Tool");
        (await server.GetAsync(Red + "/groups?resultStart=1&resultLimit=5")).Each("group", "id").Should().Equal(tool);
        (await server.GetAsync(Red + "/groups/tools")).Each("tool", "name").Should().Equal("x");
        (await server.GetAsync($"{Red}/groups/tools/{tool}")).Data["tool"]!["owner"]!["id"]!.GetValue<int>().Should().Be(1);
        (await server.GetAsync($"/v2/groups/tools/{tool}/securityLabels")).Each("securityLabel", "name").Should().Equal("TLP:RED");
        (await server.GetAsync("/v2/securityLabels/TLP:RED/groups?owner=Example%20Source")).Data["resultCount"]!.GetValue<int>()
            .Should().Be(0);

        (await server.DeleteAsync($"{Red}/groups/tools/{tool}")).ShouldBeSuccess();
        (await server.DeleteAsync($"{Red}/groups/tools/{tool}")).ShouldBeNotFound();
        (await server.GetAsync($"{Red}/groups/tools/{tool}")).ShouldBeNotFound();
        await server.DeleteAsync($"/v2/groups/threats/{threat}");
        (await server.GetAsync(Red + "/groups")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
        (await server.GetAsync("/v2/securityLabels/unknown/groups")).ShouldBeNotFound();
        (await server.GetAsync(Red + "/groups/actors")).ShouldBeNotFound();
    }

    [Fact]
    public async Task The_label_side_lists_finds_adds_and_removes_indicators()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/indicators/hosts?owner=Example%20Source", """{"hostName":"a.example"}""");
        await server.CreateAsync("/v2/indicators/hosts?owner=Example%20Source", """{"hostName":"b.example","active":false}""");
        await server.CreateAsync("/v2/indicators/cidrBlocks?owner=Example%20Source", """{"Block":"10.0.0.0/8"}""");
        const string owner = "?owner=Example%20Source";
        foreach (var path in new[] { "hosts/a.example", "hosts/b.example", "cidrBlocks/10.0.0.0%2F8" })
        {
            (await server.PostAsync($"{Red}/indicators/{path}")).ShouldBeNotFound();
            (await server.PostAsync($"{Red}/indicators/{path}{owner}")).ShouldBeSuccess(HttpStatusCode.Created);
        }

        (await server.GetAsync(Red + "/indicators" + owner)).Each("indicator", "summary").Should().Equal("a.example", "10.0.0.0/8");
        (await server.GetAsync(Red + "/indicators/cidrBlocks" + owner)).Each("cidrBlock", "Block").Should().Equal("10.0.0.0/8");
        (await server.GetAsync(Red + "/indicators/hosts/a.example" + owner)).Data["host"]!["hostName"]!.GetValue<string>()
            .Should().Be("a.example");
        (await server.DeleteAsync(Red + "/indicators/hosts/a.example" + owner)).ShouldBeSuccess();
        (await server.DeleteAsync(Red + "/indicators/hosts/a.example" + owner)).ShouldBeNotFound();
        (await server.GetAsync(Red + "/indicators/hosts/a.example" + owner)).ShouldBeNotFound();
        (await server.GetAsync(Red + "/indicators")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
    }

    [Theory]
    [InlineData("task")]
    [InlineData("victim")]
    public async Task The_label_side_lists_and_finds_tasks_and_victims(string kind)
    {
        await using var server = await TestServer.StartAsync();
        var item = await TopLevelItem.CreateAsync(server, kind);
        var pivot = item.Replace("/v2", Red, StringComparison.Ordinal);
        var list = pivot[..pivot.LastIndexOf('/')];
        (await server.GetAsync(list)).ShouldBe(HttpStatusCode.OK, $$"""{"status":"Success","data":{"resultCount":0,"{{kind}}":[]} }""");
        (await server.GetAsync(pivot)).ShouldBeNotFound();
        await server.PostAsync(item + "/securityLabels/TLP:RED");

        (await server.GetAsync(list)).Each(kind, "name").Should().Equal("n");
        (await server.GetAsync(list)).Data["resultCount"]!.GetValue<int>().Should().Be(1);
        (await server.GetAsync(pivot)).ShouldBe(HttpStatusCode.OK, (await server.GetAsync(item)).Text);
        (await server.GetAsync(pivot)).Data[kind]!["name"]!.GetValue<string>().Should().Be("n");
        await server.DeleteAsync(item);
        (await server.GetAsync(list)).Data["resultCount"]!.GetValue<int>().Should().Be(0);
        (await server.GetAsync(pivot)).ShouldBeNotFound();
    }

    [Fact]
    public async Task The_label_side_lists_the_assets_of_victims()
    {
        await using var server = await TestServer.StartAsync();
        var labelled = await TopLevelItem.CreateAsync(server, "victim");
        var other = await TopLevelItem.CreateAsync(server, "victim");
        var asset = await server.CreateAsync(labelled + "/victimAssets/webSites", """{"webSite":"a.example"}""");
        await server.CreateAsync(other + "/victimAssets/webSites", """{"webSite":"b.example"}""");
        await server.PostAsync(labelled + "/securityLabels/TLP:RED");

        var assets = await server.GetAsync(Red + "/victimAssets");
        assets.Data["resultCount"]!.GetValue<int>().Should().Be(1);
        assets.Each("victimAsset", "id").Should().Equal(asset);
        assets.Each("victimAsset", "name").Should().Equal("a.example");
        assets.Each("victimAsset", "type").Should().Equal("WebSite");
    }

    [Theory]
    [MemberData(nameof(TopLevelItem.All), MemberType = typeof(TopLevelItem))]
    public async Task A_label_on_an_attribute_is_not_on_the_item(string kind)
    {
        await using var server = await TestServer.StartAsync();
        var item = await TopLevelItem.CreateAsync(server, kind);
        var attribute = await server.CreateAsync(item + "/attributes", """{"type":"Source","value":"v"}""");
        (await server.PostAsync($"{item}/attributes/{attribute}/securityLabels/TLP:RED")).ShouldBeSuccess(HttpStatusCode.Created);
        (await server.GetAsync($"{Red}/{kind}s")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
    }
}
