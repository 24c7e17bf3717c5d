namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class SecurityLabelTests
{
    private static readonly string[] s_seeded = ["TLP:AMBER", "TLP:AMBER+STRICT", "TLP:CLEAR", "TLP:GREEN", "TLP:RED"];

    [Theory]
    [InlineData("")]
    [InlineData("?owner=Common%20Community")]
    [InlineData("?owner=Example%20Source&createActivityLog=false")]
    public async Task Every_owner_starts_with_the_labels_of_the_traffic_light_protocol(string query)
    {
        await using var server = await TestServer.StartAsync();
        var answer = await server.GetAsync("/v2/securityLabels" + query);
        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.Data["resultCount"]!.GetValue<int>().Should().Be(5);
        answer.Each("securityLabel", "name").Should().Equal(s_seeded);
        foreach (var label in answer.Data["securityLabel"]!.AsArray())
        {
            label!.AsObject().Select(member => member.Key).Should().BeEquivalentTo("name", "description", "dateAdded", "color");
            label["color"]!.GetValue<string>().Should().MatchRegex("^[0-9A-F]{6}$");
            label["dateAdded"]!.GetValue<string>().Should().Be("2024-05-06T12:00:00Z");
        }
    }

    [Fact]
    public async Task Labels_are_paged_filtered_and_listed_over_several_owners()
    {
        await using var server = await TestServer.StartAsync();
        var page = await server.GetAsync("/v2/securityLabels?resultStart=1&resultLimit=2");
        page.Each("securityLabel", "name").Should().Equal("TLP:AMBER+STRICT", "TLP:CLEAR");
        page.Data["resultCount"].Should().BeNull();
        (await server.GetAsync("/v2/securityLabels?filters=name%5ETLP%3AAMBER")).Each("securityLabel", "name")
            .Should().Equal("TLP:AMBER", "TLP:AMBER+STRICT");
        (await server.GetAsync("/v2/securityLabels?filters=name%3DTLP%3ARED,name%3DTLP%3AGREEN&orParams=true")).Each(
            "securityLabel", "name")
            .Should().Equal("TLP:GREEN", "TLP:RED");
        (await server.GetAsync("/v2/securityLabels?filters=color%3DFFFFFF")).Status.Should().Be(HttpStatusCode.BadRequest);
        (await server.GetAsync("/v2/securityLabels?owner=My%20Organization&owner=Example%20Source")).Data["resultCount"]!.GetValue<int>()
            .Should().Be(10);
        (await server.GetAsync("/v2/securityLabels?owner=Nobody")).ShouldBeFailure(
            HttpStatusCode.Forbidden, "The requested owner was not found");
    }

    [Fact]
    public async Task A_label_is_created_read_updated_and_deleted_in_its_owner()
    {
        await using var server = await TestServer.StartAsync();
        (await server.PostAsync(
            "/v2/securityLabels?owner=Example%20Source", """{"name":"TLP Green/1","description":"d","color":"E6EA3C"}""")).ShouldBe(
            HttpStatusCode.Created,
            Single("""{"name":"TLP Green/1","description":"d","dateAdded":"2024-05-06T12:00:00Z","color":"E6EA3C"}"""));
        const string path = "/v2/securityLabels/TLP%20Green%2F1?owner=Example%20Source";
        (await server.GetAsync("/v2/securityLabels/TLP%20Green%2F1")).ShouldBeNotFound();
        (await server.PutAsync(path, """{"color":"00ff00"}""")).ShouldBe(
            HttpStatusCode.OK,
            Single("""{"name":"TLP Green/1","description":"d","dateAdded":"2024-05-06T12:00:00Z","color":"00ff00"}"""));
        (await server.PutAsync(path, """{"name":"Green","description":"e"}""")).ShouldBe(
            HttpStatusCode.OK,
            Single("""{"name":"Green","description":"e","dateAdded":"2024-05-06T12:00:00Z","color":"00ff00"}"""));
        (await server.GetAsync(path)).ShouldBeNotFound();
        const string renamed = "/v2/securityLabels/Green?owner=Example%20Source";
        (await server.GetAsync(renamed)).Data["securityLabel"]!["description"]!.GetValue<string>().Should().Be("e");
        (await server.DeleteAsync(renamed)).ShouldBeSuccess();
        (await server.GetAsync(renamed)).ShouldBeNotFound();
        (await server.DeleteAsync(renamed)).ShouldBeNotFound();
        (await server.PutAsync(renamed, "{}")).ShouldBeNotFound();
    }

    [Fact]
    public async Task A_label_needs_a_name_that_is_free_and_a_color_of_six_digits()
    {
        await using var server = await TestServer.StartAsync();
        const string noName = "The name for this securityLabel is invalid";
        const string taken = noName + ", a securityLabel with this name already exists";
        (await server.PostAsync("/v2/securityLabels", "{}")).ShouldBeFailure(HttpStatusCode.BadRequest, noName);
        (await server.PostAsync("/v2/securityLabels", """{"name":""}""")).ShouldBeFailure(HttpStatusCode.BadRequest, noName);
        (await server.PostAsync("/v2/securityLabels", """{"name":"TLP:RED"}""")).ShouldBeFailure(HttpStatusCode.BadRequest, taken);
        (await server.PutAsync("/v2/securityLabels/TLP:GREEN", """{"name":"TLP:RED"}""")).ShouldBeFailure(HttpStatusCode.BadRequest, taken);
        (await server.PostAsync("/v2/securityLabels", """{"name":"n","color":"#E6EA3C"}""")).ShouldBeFailure(
            HttpStatusCode.BadRequest,
            "The color for this securityLabel is invalid");
        (await server.PostAsync("/v2/securityLabels", """{"name":"n"}""")).ShouldBe(
            HttpStatusCode.Created,
            Single("""{"name":"n","dateAdded":"2024-05-06T12:00:00Z"}"""));
    }

    [Theory]
    [MemberData(nameof(TopLevelItem.All), MemberType = typeof(TopLevelItem))]
    public async Task A_label_is_put_on_an_item_and_taken_off(string kind)
    {
        await using var server = await TestServer.StartAsync();
        var labels = await TopLevelItem.CreateAsync(server, kind) + "/securityLabels";
        await ShouldCarryLabelsAsync(server, labels);
    }

    [Theory]
    [MemberData(nameof(TopLevelItem.All), MemberType = typeof(TopLevelItem))]
    public async Task A_label_is_put_on_an_attribute_and_taken_off(string kind)
    {
        await using var server = await TestServer.StartAsync();
        var item = await TopLevelItem.CreateAsync(server, kind);
        var attribute = await server.CreateAsync(item + "/attributes", """{"type":"Source","value":"v"}""");
        await ShouldCarryLabelsAsync(server, $"{item}/attributes/{attribute}/securityLabels");
        (await server.GetAsync(item + "/securityLabels")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
        (await server.GetAsync($"{item}/attributes/9/securityLabels")).ShouldBeNotFound();
        (await server.PostAsync($"{item}/attributes/9/securityLabels/TLP:RED")).ShouldBeNotFound();
        (await server.PostAsync($"{item}/attributes/x/securityLabels/TLP:RED")).ShouldBeNotFound();
    }

    [Theory]
    [MemberData(nameof(TopLevelItem.All), MemberType = typeof(TopLevelItem))]
    public async Task A_label_that_is_renamed_or_deleted_is_so_everywhere(string kind)
    {
        await using var server = await TestServer.StartAsync();
        var item = await TopLevelItem.CreateAsync(server, kind);
        var attribute = $"{item}/attributes/{await server.CreateAsync(item + "/attributes", """{"type":"Source","value":"v"}""")}";
        (await server.PostAsync(item + "/securityLabels/TLP:RED")).ShouldBeSuccess(HttpStatusCode.Created);
        (await server.PostAsync(attribute + "/securityLabels/TLP:RED")).ShouldBeSuccess(HttpStatusCode.Created);

        await server.PutAsync("/v2/securityLabels/TLP:RED", """{"name":"red"}""");
        (await server.GetAsync(item + "/securityLabels")).Each("securityLabel", "name").Should().Equal("red");
        (await server.GetAsync(attribute + "/securityLabels")).Each("securityLabel", "name").Should().Equal("red");

        (await server.DeleteAsync("/v2/securityLabels/red")).ShouldBeSuccess();
        (await server.GetAsync(item + "/securityLabels")).Each("securityLabel", "name").Should().BeEmpty();
        (await server.GetAsync(attribute + "/securityLabels")).Each("securityLabel", "name").Should().BeEmpty();
        (await server.GetAsync(attribute)).Data["attribute"]!["value"]!.GetValue<string>().Should().Be("v");

        // On the attribute alone.
        await server.PostAsync(attribute + "/securityLabels/TLP:GREEN");
        (await server.DeleteAsync("/v2/securityLabels/TLP:GREEN")).ShouldBeSuccess();
        (await server.GetAsync(attribute + "/securityLabels")).Each("securityLabel", "name").Should().BeEmpty();
    }

    [Fact]
    public async Task A_label_of_another_owner_is_none()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/indicators/hosts?owner=Example%20Source", """{"hostName":"a.example"}""");
        var group = await server.CreateAsync("/v2/groups/threats?owner=Example%20Source", """{"name":"n"}""");
        await server.PostAsync("/v2/securityLabels", """{"name":"ours"}""");
        await server.PostAsync("/v2/securityLabels?owner=Example%20Source", """{"name":"theirs"}""");

        (await server.PostAsync("/v2/indicators/hosts/a.example/securityLabels/theirs?owner=Example%20Source")).ShouldBeSuccess(
            HttpStatusCode.Created);
        (await server.PostAsync("/v2/indicators/hosts/a.example/securityLabels/ours?owner=Example%20Source")).ShouldBeNotFound();
        (await server.PostAsync("/v2/indicators/hosts/a.example/securityLabels/theirs")).ShouldBeNotFound();
        (await server.PostAsync($"/v2/groups/threats/{group}/securityLabels/theirs")).ShouldBeSuccess(HttpStatusCode.Created);
        (await server.PostAsync($"/v2/groups/threats/{group}/securityLabels/ours")).ShouldBeNotFound();
    }

    private static async Task ShouldCarryLabelsAsync(TestServer server, string labels)
    {
        const string strict = "/TLP%3AAMBER%2BSTRICT";
        (await server.GetAsync(labels)).ShouldBe(HttpStatusCode.OK, """{"status":"Success","data":{"resultCount":0,"securityLabel":[]}}""");
        (await server.GetAsync(labels + strict)).ShouldBeNotFound();
        (await server.PostAsync(labels + "/unknown")).ShouldBeNotFound();
        (await server.PostAsync(labels + strict)).ShouldBeSuccess(HttpStatusCode.Created);
        (await server.PostAsync(labels + strict + "?createActivityLog=false")).ShouldBeSuccess(HttpStatusCode.Created);
        (await server.PostAsync(labels + "/TLP:GREEN")).ShouldBeSuccess(HttpStatusCode.Created);

        (await server.GetAsync(labels)).Each("securityLabel", "name").Should().Equal("TLP:AMBER+STRICT", "TLP:GREEN");
        (await server.GetAsync(labels + "?filters=name%5ETLP%3AG")).Each("securityLabel", "name").Should().Equal("TLP:GREEN");
        (await server.GetAsync(labels + "?resultStart=1&resultLimit=1")).Each("securityLabel", "name").Should().Equal("TLP:GREEN");
        var one = await server.GetAsync(labels + strict);
        one.ShouldBe(HttpStatusCode.OK, (await server.GetAsync("/v2/securityLabels" + strict)).Text);
        one.Data["securityLabel"]!["name"]!.GetValue<string>().Should().Be("TLP:AMBER+STRICT");

        (await server.DeleteAsync(labels + strict)).ShouldBeSuccess();
        (await server.DeleteAsync(labels + strict)).ShouldBeNotFound();
        (await server.GetAsync(labels + strict)).ShouldBeNotFound();
        (await server.GetAsync(labels)).Each("securityLabel", "name").Should().Equal("TLP:GREEN");
        (await server.GetAsync("/v2/securityLabels" + strict)).Status
            .Should().Be(HttpStatusCode.OK, "taking a label off does not delete it");
    }

    private static string Single(string label) => $$"""{"status":"Success","data":{"securityLabel":{{label}} } }""";
}
