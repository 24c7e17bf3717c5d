namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class AssociationTests
{
    // The two resources, the key of the list of all types, and the key of one item.
    public static TheoryData<string, string, string, string> Directions
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var item in new[] { "threat", "host", "task" })
            {
                data.Add(item, "tool", "group", "tool");
                data.Add(item, "address", "indicator", "address");
                data.Add(item, "task 2", "task", "task");
                data.Add(item, "victim 2", "victim", "victim");
                data.Add(item, "asset", "victimAsset", "victimWebSite");
            }

            data.Add("victim", "tool", "group", "tool");
            data.Add("victim", "task 2", "task", "task");
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Directions))]
    public async Task An_association_is_added_listed_found_and_removed(string item, string other, string listKey, string key)
    {
        await using var server = await TestServer.StartAsync();
        var items = await AssociableItems.CreateAsync(server);
        var association = $"/v2/{items[item]}/{items[other]}";
        var list = $"/v2/{items[item]}/{items[other].Split('/')[0]}";
        var nothing = $$"""{"status":"Success","data":{"resultCount":0,"{{listKey}}":[]} }""";

        (await server.GetAsync(list)).ShouldBe(HttpStatusCode.OK, nothing);
        (await server.GetAsync(association)).ShouldBeNotFound();
        (await server.DeleteAsync(association)).ShouldBeNotFound();
        (await server.PostAsync(association)).ShouldBeSuccess(HttpStatusCode.Created);
        (await server.PostAsync(association)).ShouldBeSuccess(HttpStatusCode.Created);

        var one = (await server.GetAsync(association)).Data[key]!["id"]!.ToString();
        (await server.GetAsync(list)).Data["resultCount"]!.GetValue<int>().Should().Be(1);
        (await server.GetAsync(list)).Each(listKey, "id").Should().Equal(one);
        (await server.GetAsync($"{list}?resultStart=1")).ShouldBe(
            HttpStatusCode.OK, $$"""{"status":"Success","data":{"{{listKey}}":[]} }""");

        (await server.DeleteAsync(association)).ShouldBeSuccess();
        (await server.DeleteAsync(association)).ShouldBeNotFound();
        (await server.GetAsync(association)).ShouldBeNotFound();
        (await server.GetAsync(list)).ShouldBe(HttpStatusCode.OK, nothing);
    }

    [Theory]
    [InlineData("threat", "groups/tools", "tool", "tool", "name", "tool")]
    [InlineData("victim", "groups/tools", "tool", "tool", "name", "tool")]
    [InlineData("task", "indicators/addresses", "address", "address", "ip", "192.0.2.1")]
    [InlineData("host", "indicators/addresses", "address", "address", "ip", "192.0.2.1")]
    [InlineData("host", "victimAssets/webSites", "asset", "victimWebSite", "webSite", "b.example")]
    [InlineData("threat", "victimAssets/webSites", "asset", "victimWebSite", "webSite", "b.example")]
    public async Task Associated_items_are_listed_by_type(
        string item, string branches, string other, string key, string member, string value)
    {
        await using var server = await TestServer.StartAsync();
        var items = await AssociableItems.CreateAsync(server);
        var kind = branches.Split('/')[0];
        await server.PostAsync($"/v2/{items[item]}/{items[other]}");

        (await server.GetAsync($"/v2/{items[item]}/{branches}")).Each(key, member).Should().Equal(value);
        (await server.GetAsync($"/v2/{items[item]}/{branches}")).Data[key]![0]!.AsObject().Should().NotContainKey("summary");
        (await server.GetAsync($"/v2/{items[item]}/{kind}/nothings")).ShouldBeNotFound();
        var otherBranch = kind switch { "groups" => "threats", "indicators" => "files", _ => "phoneNumbers" };
        (await server.GetAsync($"/v2/{items[item]}/{kind}/{otherBranch}")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
    }

    [Fact]
    public async Task General_lists_name_the_type_and_the_summary()
    {
        await using var server = await TestServer.StartAsync();
        var items = await AssociableItems.CreateAsync(server);
        await server.PostAsync($"/v2/{items["task"]}/{items["address"]}");
        await server.PostAsync($"/v2/{items["task"]}/{items["host"]}");
        await server.PostAsync($"/v2/{items["task"]}/{items["tool"]}");
        await server.PostAsync($"/v2/{items["task"]}/{items["asset"]}");

        var indicators = await server.GetAsync($"/v2/{items["task"]}/indicators");
        indicators.Each("indicator", "summary").Should().Equal("a.example", "192.0.2.1");
        indicators.Each("indicator", "type").Should().Equal("Host", "Address");
        indicators.Each("indicator", "ownerName").Should().OnlyContain(name => name == "My Organization");
        (await server.GetAsync($"/v2/{items["task"]}/groups")).Each("group", "type").Should().Equal("Tool");
        (await server.GetAsync($"/v2/{items["task"]}/victimAssets")).Each("victimAsset", "name").Should().Equal("b.example");
    }

    [Theory]
    [InlineData("host", "threat", "indicators", "indicator", "a.example", "summary")]
    [InlineData("task", "threat", "tasks", "task", "task", "name")]
    [InlineData("victim", "threat", "victims", "victim", "victim", "name")]
    [InlineData("tool", "threat", "groups", "group", "tool", "name")]
    [InlineData("threat", "victim", "groups", "group", "threat", "name")]
    [InlineData("url", "host", "indicators", "indicator", "http://a.example/b", "summary")]
    [InlineData("task 2", "task", "tasks", "task", "task 2", "name")]
    public async Task An_association_shows_from_both_sides(
        string item, string other, string branch, string key, string value, string member)
    {
        await using var server = await TestServer.StartAsync();
        var items = await AssociableItems.CreateAsync(server);
        (await server.PostAsync($"/v2/{items[item]}/{items[other]}")).ShouldBeSuccess(HttpStatusCode.Created);

        (await server.GetAsync($"/v2/{items[other]}/{branch}")).Each(key, member).Should().Equal(value);
        (await server.DeleteAsync($"/v2/{items[other]}/{items[item]}")).ShouldBeSuccess();
        (await server.GetAsync($"/v2/{items[item]}/{items[other]}")).ShouldBeNotFound();
    }

    [Theory]
    [InlineData("threat")]
    [InlineData("host")]
    [InlineData("task")]
    public async Task An_object_that_is_deleted_is_associated_no_more(string item)
    {
        await using var server = await TestServer.StartAsync();
        var items = await AssociableItems.CreateAsync(server);
        foreach (var other in new[] { "tool", "address", "task 2", "victim 2", "asset" })
        {
            await server.PostAsync($"/v2/{items[item]}/{items[other]}");
        }

        // The asset goes with the victim.
        foreach (var other in new[] { "tool", "address", "task 2", "victim 2" })
        {
            (await server.DeleteAsync($"/v2/{items[other]}")).ShouldBeSuccess();
        }

        foreach (var branch in new[] { "groups", "indicators", "tasks", "victims", "victimAssets" })
        {
            (await server.GetAsync($"/v2/{items[item]}/{branch}")).Data["resultCount"]!.GetValue<int>().Should().Be(0, "of {0}", branch);
        }
    }

    [Fact]
    public async Task A_victim_shows_the_indicators_and_victims_that_share_a_group_with_it()
    {
        await using var server = await TestServer.StartAsync();
        var items = await AssociableItems.CreateAsync(server);
        foreach (var other in new[] { "victim", "victim 2", "address" })
        {
            await server.PostAsync($"/v2/{items["threat"]}/{items[other]}");
        }

        var victim = $"/v2/{items["victim"]}";
        (await server.GetAsync($"{victim}/victims")).Each("victim", "id").Should().Equal(items.IdOf("victim 2"));
        (await server.GetAsync($"{victim}/{items["victim 2"]}")).Data["victim"]!["name"]!.GetValue<string>().Should().Be("victim 2");
        (await server.GetAsync($"{victim}/indicators")).Each("indicator", "summary").Should().Equal("192.0.2.1");
        (await server.GetAsync($"{victim}/indicators/addresses")).Each("address", "ip").Should().Equal("192.0.2.1");
        (await server.GetAsync($"{victim}/{items["address"]}")).Data["address"]!["ip"]!.GetValue<string>().Should().Be("192.0.2.1");
        (await server.GetAsync($"{victim}/{items["host"]}")).ShouldBeNotFound();

        foreach (var path in new[] { $"{victim}/{items["address"]}", $"{victim}/{items["victim 2"]}" })
        {
            (await server.PostAsync(path)).ShouldBeFailure(HttpStatusCode.BadRequest, "Invalid association");
            (await server.DeleteAsync(path)).ShouldBeFailure(HttpStatusCode.BadRequest, "Invalid association");
        }

        await server.DeleteAsync($"/v2/{items["threat"]}");
        (await server.GetAsync($"{victim}/victims")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
        (await server.GetAsync($"{victim}/indicators")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
    }

    [Fact]
    public async Task A_victim_without_an_asset_cannot_be_associated()
    {
        await using var server = await TestServer.StartAsync();
        var items = await AssociableItems.CreateAsync(server);
        var victim = $"victims/{await server.CreateAsync("/v2/victims", """{"name":"bare"}""")}";

        foreach (var path in new[] { $"{items["threat"]}/{victim}", $"{items["host"]}/{victim}", $"{items["task"]}/{victim}", $"{victim}/{items["tool"]}", $"{victim}/{items["task"]}" })
        {
            (await server.PostAsync($"/v2/{path}")).ShouldBeFailure(HttpStatusCode.BadRequest, "Invalid association");
        }

        await server.CreateAsync($"/v2/{victim}/victimAssets/phoneNumbers", """{"phoneType":"1"}""");
        (await server.PostAsync($"/v2/{items["threat"]}/{victim}")).ShouldBeSuccess(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Owners_are_not_mixed()
    {
        await using var server = await TestServer.StartAsync();
        var items = await AssociableItems.CreateAsync(server);
        const string source = "owner=Example%20Source";
        const string message = "The owners of the requested objects were different";
        var foreign = await server.CreateAsync($"/v2/groups/tools?{source}", """{"name":"foreign"}""");
        await server.CreateAsync($"/v2/indicators/hosts?{source}", """{"hostName":"a.example"}""");
        await server.CreateAsync($"/v2/indicators/hosts?{source}", """{"hostName":"foreign.example"}""");
        var task = await server.CreateAsync($"/v2/tasks?{source}", """{"name":"foreign"}""");

        (await server.PostAsync($"/v2/{items["threat"]}/groups/tools/{foreign}")).ShouldBeFailure(HttpStatusCode.BadRequest, message);
        (await server.PostAsync($"/v2/{items["host"]}/groups/tools/{foreign}")).ShouldBeFailure(HttpStatusCode.BadRequest, message);
        (await server.PostAsync($"/v2/{items["victim"]}/tasks/{task}")).ShouldBeFailure(HttpStatusCode.BadRequest, message);
        (await server.PostAsync($"/v2/{items["threat"]}/indicators/hosts/a.example?{source}")).ShouldBeFailure(
            HttpStatusCode.BadRequest, message);
        (await server.PostAsync($"/v2/{items["threat"]}/indicators/hosts/foreign.example")).ShouldBeNotFound();

        // Without an owner, what a group or a task is associated with is looked up where it lives itself.
        (await server.PostAsync($"/v2/groups/tools/{foreign}/indicators/hosts/foreign.example")).ShouldBeSuccess(HttpStatusCode.Created);
        (await server.PostAsync($"/v2/tasks/{task}/indicators/hosts/foreign.example?{source}")).ShouldBeSuccess(HttpStatusCode.Created);
        (await server.GetAsync($"/v2/indicators/hosts/foreign.example/groups?{source}")).Each("group", "id").Should().Equal(foreign);
        (await server.GetAsync("/v2/indicators/hosts/foreign.example/groups")).ShouldBeNotFound();
    }

    [Theory]
    [InlineData("groups/tools/9")]
    [InlineData("groups/actors/9")]
    [InlineData("indicators/hosts/none.example")]
    [InlineData("tasks/9")]
    [InlineData("victims/x")]
    [InlineData("victimAssets/webSites/9")]
    public async Task What_does_not_exist_is_not_associated_and_not_created(string other)
    {
        await using var server = await TestServer.StartAsync();
        var items = await AssociableItems.CreateAsync(server);
        foreach (var item in new[] { "threat", "host", "task" })
        {
            (await server.PostAsync($"/v2/{items[item]}/{other}")).ShouldBeNotFound();
            (await server.DeleteAsync($"/v2/{items[item]}/{other}")).ShouldBeNotFound();
            (await server.GetAsync($"/v2/{items[item]}/{other}")).ShouldBeNotFound();
        }
    }

    [Theory]
    [InlineData("threat")]
    [InlineData("host")]
    [InlineData("task")]
    public async Task Nothing_is_associated_with_itself(string item)
    {
        await using var server = await TestServer.StartAsync();
        var items = await AssociableItems.CreateAsync(server);
        (await server.PostAsync($"/v2/{items[item]}/{items[item]}")).ShouldBeFailure(HttpStatusCode.BadRequest, "Invalid association");
    }

    [Fact]
    public async Task Both_sides_agree_whatever_happens_at_the_same_time()
    {
        await using var server = await TestServer.StartAsync();
        var threat = await server.CreateAsync("/v2/groups/threats", """{"name":"n"}""");
        await Parallel.ForAsync(0, 60, async (number, _) =>
        {
            var task = await server.CreateAsync("/v2/tasks", $$"""{"name":"{{number % 3}}"}""");
            await server.PostAsync($"/v2/groups/threats/{threat}/tasks/{task}");
            var end = (number % 3) switch
            {
                0 => await server.DeleteAsync($"/v2/tasks/{task}"),
                1 => await server.DeleteAsync($"/v2/tasks/{task}/groups/threats/{threat}"),
                _ => await server.GetAsync($"/v2/tasks/{task}/groups/threats/{threat}"),
            };
            end.Status.Should().Be(HttpStatusCode.OK);
        });

        var tasks = (await server.GetAsync($"/v2/groups/threats/{threat}/tasks")).Each("task", "name");
        tasks.Should().HaveCount(20).And.OnlyContain(name => name == "2");
    }

    [Fact]
    public async Task Inactive_indicators_are_listed_when_asked_for()
    {
        await using var server = await TestServer.StartAsync();
        var items = await AssociableItems.CreateAsync(server);
        await server.PostAsync($"/v2/{items["threat"]}/{items["host"]}");
        await server.PutAsync($"/v2/{items["host"]}", """{"active":false}""");

        (await server.GetAsync($"/v2/{items["threat"]}/indicators")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
        (await server.GetAsync($"/v2/{items["threat"]}/indicators?filters=active%3Dfalse")).Each("indicator", "summary")
            .Should().Equal("a.example");
    }
}
