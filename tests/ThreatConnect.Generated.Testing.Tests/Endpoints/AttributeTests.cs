namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class AttributeTests
{
    private const string Then = "2024-05-06T12:00:00Z";

    [Theory]
    [MemberData(nameof(TopLevelItem.All), MemberType = typeof(TopLevelItem))]
    public async Task An_attribute_is_created_read_listed_updated_and_deleted(string kind)
    {
        await using var server = await TestServer.StartAsync();
        var attributes = await TopLevelItem.CreateAsync(server, kind) + "/attributes";
        (await server.GetAsync(attributes)).ShouldBe(HttpStatusCode.OK, """{"status":"Success","data":{"resultCount":0,"attribute":[]}}""");

        var created = await server.PostAsync(
            attributes, """{"type":"Description","value":"**what** it is","displayed":true,"source":"us"}""");
        var id = created.Data["attribute"]!["id"]!.GetValue<long>();
        var attribute = Of(id, "Description", "**what** it is", ""","source":"us","displayed":true""");
        created.ShouldBe(HttpStatusCode.Created, Single(attribute));
        (await server.GetAsync($"{attributes}/{id}")).ShouldBe(HttpStatusCode.OK, Single(attribute));
        (await server.GetAsync($"{attributes}?createActivityLog=false")).ShouldBe(
            HttpStatusCode.OK,
            $$"""{"status":"Success","data":{"resultCount":1,"attribute":[{{attribute}}]} }""");

        server.Clock.Now += TimeSpan.FromHours(1);
        (await server.PutAsync($"{attributes}/{id}", """{"value":"w"}""")).ShouldBe(
            HttpStatusCode.OK,
            Single(Of(id, "Description", "w", ""","source":"us","displayed":true""", "2024-05-06T13:00:00Z")));
        (await server.PutAsync($"{attributes}/{id}", """{"value":"x","source":"them","displayed":false}""")).ShouldBe(
            HttpStatusCode.OK,
            Single(Of(id, "Description", "x", ""","source":"them","displayed":false""", "2024-05-06T13:00:00Z")));

        (await server.DeleteAsync($"{attributes}/{id}")).ShouldBeSuccess();
        (await server.DeleteAsync($"{attributes}/{id}")).ShouldBeNotFound();
        (await server.GetAsync($"{attributes}/{id}")).ShouldBeNotFound();
        (await server.PutAsync($"{attributes}/{id}", """{"value":"w"}""")).ShouldBeNotFound();
        (await server.GetAsync($"{attributes}/none")).ShouldBeNotFound();
        (await server.GetAsync(attributes)).Data["resultCount"]!.GetValue<int>().Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(TopLevelItem.All), MemberType = typeof(TopLevelItem))]
    public async Task What_is_no_attribute_is_refused(string kind)
    {
        await using var server = await TestServer.StartAsync();
        var attributes = await TopLevelItem.CreateAsync(server, kind) + "/attributes";
        const string noValue = "This attribute requires a value";
        const string noType = "The type for this attribute is invalid";
        (await server.PostAsync(attributes, "{}")).ShouldBeFailure(HttpStatusCode.BadRequest, noType);
        (await server.PostAsync(attributes, """{"value":"v"}""")).ShouldBeFailure(HttpStatusCode.BadRequest, noType);
        (await server.PostAsync(attributes, """{"type":"Nonsense","value":"v"}""")).ShouldBeFailure(
            HttpStatusCode.BadRequest,
            "The requested attribute type was not found");
        (await server.PostAsync(attributes, """{"type":"Description"}""")).ShouldBeFailure(HttpStatusCode.BadRequest, noValue);
        (await server.PostAsync(attributes, """{"type":"Description","value":""}""")).ShouldBeFailure(HttpStatusCode.BadRequest, noValue);
        (await server.PostAsync(attributes, """["Description"]""")).ShouldBeFailure(
            HttpStatusCode.BadRequest, "The request was not properly formed");
        (await server.PostAsync(attributes, """{"type":"Phase of Intrusion","value":"Lunch"}""")).ShouldBeFailure(
            HttpStatusCode.BadRequest,
            "Please select a phase of intrusion.");
        (await server.PostAsync(attributes, $$"""{"type":"Title","value":"{{new string('t', 501)}}"}""")).ShouldBeFailure(
            HttpStatusCode.BadRequest,
            "The value for this attribute is invalid, please enter a value between 1-500 characters in length");
        (await server.GetAsync(attributes)).Data["resultCount"]!.GetValue<int>().Should().Be(0);

        var id = await server.CreateAsync(attributes, """{"type":"Phase of Intrusion","value":"Delivery"}""");
        (await server.PutAsync($"{attributes}/{id}", "{}")).ShouldBeFailure(HttpStatusCode.BadRequest, noValue);
        (await server.PutAsync($"{attributes}/{id}", """{"source":"s","value":""}""")).ShouldBeFailure(HttpStatusCode.BadRequest, noValue);
        (await server.PutAsync($"{attributes}/{id}", """{"value":"Lunch"}""")).Status.Should().Be(HttpStatusCode.BadRequest);
        (await server.GetAsync($"{attributes}/{id}")).Data["attribute"]!["value"]!.GetValue<string>().Should().Be("Delivery");
    }

    [Theory]
    [MemberData(nameof(TopLevelItem.All), MemberType = typeof(TopLevelItem))]
    public async Task The_type_of_an_attribute_cannot_change(string kind)
    {
        await using var server = await TestServer.StartAsync();
        var attributes = await TopLevelItem.CreateAsync(server, kind) + "/attributes";
        var id = await server.CreateAsync(attributes, """{"type":"Title","value":"v"}""");
        (await server.PutAsync($"{attributes}/{id}", """{"type":"Description","value":"w"}""")).ShouldBe(
            HttpStatusCode.OK,
            Single(Of(long.Parse(id, System.Globalization.CultureInfo.InvariantCulture), "Title", "w", ""","displayed":false""")));
    }

    [Theory]
    [MemberData(nameof(TopLevelItem.All), MemberType = typeof(TopLevelItem))]
    public async Task One_attribute_of_a_type_is_displayed_and_only_of_types_that_can_be(string kind)
    {
        await using var server = await TestServer.StartAsync();
        var attributes = await TopLevelItem.CreateAsync(server, kind) + "/attributes";
        var first = await server.CreateAsync(attributes, """{"type":"Source","value":"a","displayed":true}""");
        await server.CreateAsync(attributes, """{"type":"Description","value":"b","displayed":true}""");
        await server.CreateAsync(attributes, """{"type":"Source","value":"c","displayed":"true"}""");
        await server.CreateAsync(attributes, """{"type":"Title","value":"d","displayed":true}""");
        await server.CreateAsync(attributes, """{"type":"Source","value":"a"}""");
        (await server.GetAsync(attributes)).Each("attribute", "value").Should().Equal("a", "b", "c", "d", "a");
        (await server.GetAsync(attributes)).Each("attribute", "displayed").Should().Equal("false", "true", "true", "false", "false");

        await server.PutAsync($"{attributes}/{first}", """{"value":"a","displayed":true}""");
        (await server.GetAsync(attributes)).Each("attribute", "displayed").Should().Equal("true", "true", "false", "false", "false");
    }

    [Theory]
    [MemberData(nameof(TopLevelItem.All), MemberType = typeof(TopLevelItem))]
    public async Task Attributes_are_paged_and_have_an_xid_when_asked_for(string kind)
    {
        await using var server = await TestServer.StartAsync();
        var attributes = await TopLevelItem.CreateAsync(server, kind) + "/attributes";
        foreach (var value in new[] { "a", "b", "c" })
        {
            await server.CreateAsync(attributes, $$"""{"type":"Aliases","value":"{{value}}"}""");
        }

        var first = await server.GetAsync($"{attributes}?resultLimit=2");
        first.Data["resultCount"]!.GetValue<int>().Should().Be(3);
        first.Each("attribute", "value").Should().Equal("a", "b");
        first.Data["attribute"]![0]!.AsObject().Should().NotContainKeys("xid", "source", "securityLabel");
        var last = await server.GetAsync($"{attributes}?resultStart=2&resultLimit=2&includes=additional");
        last.Data["resultCount"].Should().BeNull();
        last.Each("attribute", "value").Should().Equal("c");
        last.Each("attribute", "xid").Single().Should().NotBeEmpty();
        var id = last.Each("attribute", "id").Single();
        (await server.GetAsync($"{attributes}/{id}?includeAdditional=true")).Data["attribute"]!["xid"]!.GetValue<string>()
            .Should().Be(last.Each("attribute", "xid").Single());
    }

    [Theory]
    [MemberData(nameof(TopLevelItem.All), MemberType = typeof(TopLevelItem))]
    public async Task Every_verb_takes_the_switch_of_the_activity_log(string kind)
    {
        await using var server = await TestServer.StartAsync();
        var attributes = await TopLevelItem.CreateAsync(server, kind) + "/attributes";
        var id = await server.CreateAsync(attributes + "?createActivityLog=false", """{"type":"Source","value":"a"}""");
        var attribute = $"{attributes}/{id}";
        (await server.PutAsync(attribute + "?createActivityLog=true", """{"value":"b"}""")).Status.Should().Be(HttpStatusCode.OK);
        (await server.PostAsync(attribute + "/securityLabels/TLP:RED?createActivityLog=false")).ShouldBeSuccess(HttpStatusCode.Created);
        (await server.GetAsync(attribute)).Data["attribute"]!.AsObject().Should().NotContainKey("securityLabel");
        (await server.GetAsync(attribute + "?createActivityLog=false&includes=labels")).Data["attribute"]!["securityLabel"]![0]!["name"]!
            .GetValue<string>().Should().Be("TLP:RED");
        (await server.DeleteAsync(attribute + "/securityLabels/TLP:RED?createActivityLog=false")).ShouldBeSuccess();
        (await server.DeleteAsync(attribute + "?createActivityLog=false")).ShouldBeSuccess();
    }

    [Fact]
    public async Task Attributes_and_labels_that_come_at_the_same_time_are_all_kept()
    {
        await using var server = await TestServer.StartAsync();
        var item = await TopLevelItem.CreateAsync(server, "indicator");
        await Parallel.ForAsync(0, 100, async (number, _) =>
        {
            await server.CreateAsync(item + "/attributes", $$"""{"type":"Aliases","value":"a{{number}}"}""");
            await server.PostAsync("/v2/securityLabels", $$"""{"name":"l{{number}}"}""");
            await server.PostAsync($"{item}/securityLabels/l{number}");
        });
        (await server.GetAsync(item + "/attributes?resultLimit=200")).Each("attribute", "value").Distinct().Should().HaveCount(100);
        (await server.GetAsync(item + "/securityLabels?resultLimit=200")).Each("securityLabel", "name").Distinct().Should().HaveCount(100);
    }

    [Fact]
    public async Task Attributes_belong_to_one_item()
    {
        await using var server = await TestServer.StartAsync();
        var one = await TopLevelItem.CreateAsync(server, "group");
        var other = await TopLevelItem.CreateAsync(server, "group");
        var id = await server.CreateAsync(one + "/attributes", """{"type":"Source","value":"a"}""");
        (await server.GetAsync($"{other}/attributes/{id}")).ShouldBeNotFound();
        (await server.PutAsync($"{other}/attributes/{id}", """{"value":"b"}""")).ShouldBeNotFound();
        (await server.DeleteAsync($"{other}/attributes/{id}")).ShouldBeNotFound();
        (await server.DeleteAsync(one)).ShouldBeSuccess();
        (await server.GetAsync($"{one}/attributes/{id}")).ShouldBeNotFound();
        (await server.GetAsync($"{one}/attributes")).ShouldBeNotFound();
        (await server.PostAsync($"{one}/attributes", """{"type":"Source","value":"a"}""")).ShouldBeNotFound();
    }

    [Fact]
    public async Task Attributes_of_an_indicator_are_those_of_one_owner()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"a.example"}""");
        await server.CreateAsync("/v2/indicators/hosts?owner=Example%20Source", """{"hostName":"a.example"}""");
        await server.CreateAsync("/v2/indicators/hosts/a.example/attributes?owner=Example%20Source", """{"type":"Source","value":"a"}""");
        (await server.GetAsync("/v2/indicators/hosts/a.example/attributes")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
        (await server.GetAsync("/v2/indicators/hosts/a.example/attributes?owner=Example%20Source")).Each("attribute", "value")
            .Should().Equal("a");
    }

    [Fact]
    public async Task A_type_that_is_for_one_kind_is_unknown_to_others()
    {
        await using var server = await TestServer.StartAsync();
        var adversary = await server.CreateAsync("/v2/groups/adversaries", """{"name":"n"}""");
        await server.CreateAsync($"/v2/groups/adversaries/{adversary}/attributes", """{"type":"Adversary Type","value":"v"}""");
        var threat = await TopLevelItem.CreateAsync(server, "group");
        (await server.PostAsync(threat + "/attributes", """{"type":"Adversary Type","value":"v"}""")).ShouldBeFailure(
            HttpStatusCode.BadRequest,
            "The requested attribute type was not found");
    }

    private static string Of(long id, string type, string value, string more, string lastModified = Then) => $$"""
        {"id":{{id}},"type":"{{type}}","value":"{{value}}","dateAdded":"{{Then}}","lastModified":"{{lastModified}}"{{more}}}
        """;

    private static string Single(string attribute) => $$"""{"status":"Success","data":{"attribute":{{attribute}} } }""";
}
