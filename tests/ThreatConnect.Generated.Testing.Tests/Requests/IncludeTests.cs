namespace ThreatConnect.Testing.Tests.Requests;

public sealed class IncludeTests
{
    [Theory]
    [InlineData("includes=additional&includes=attributes&includes=labels&includes=tags")]
    [InlineData("includeAdditional=True&includeAttributes=true&includeTags=true&includes=labels")]
    public async Task Groups_show_what_is_asked_for(string query)
    {
        await using var server = await TestServer.StartAsync();
        var id = await server.CreateAsync("/v2/groups/incidents?owner=Common%20Community", """{"name":"n","status":"Open"}""");
        await server.PostAsync($"/v2/groups/incidents/{id}/tags/t");
        await server.PutAsync("/v2/tags/t?owner=Common%20Community", """{"description":"d"}""");

        var plain = (await server.GetAsync($"/v2/groups/incidents/{id}")).Data["incident"]!.AsObject();
        plain.Should().NotContainKeys(
            "xid", "createdBy", "communityOrSource", "additionalOwners", "attribute", "tag", "securityLabel", "status");

        var single = (await server.GetAsync($"/v2/groups/incidents/{id}?{query}")).Data["incident"]!;
        var listed = (await server.GetAsync($"/v2/groups/incidents?owner=Common%20Community&{query}")).Data["incident"]![0]!;
        foreach (var incident in new[] { single, listed })
        {
            incident["xid"]!.GetValue<string>().Should().NotBeEmpty();
            incident["createdBy"]!.GetValue<string>().Should().Be("API User");
            incident["communityOrSource"]!.GetValue<bool>().Should().BeTrue();
            incident["additionalOwners"]!.AsArray().Should().BeEmpty();
            incident["status"]!.GetValue<string>().Should().Be("Open");
            incident["attribute"]!.AsArray().Should().BeEmpty();
            incident["securityLabel"]!.AsArray().Should().BeEmpty();
            incident["tag"]![0]!["name"]!.GetValue<string>().Should().Be("t");
            incident["tag"]![0]!["description"]!.GetValue<string>().Should().Be("d");
            incident["owner"]!["name"]!.GetValue<string>().Should().Be("Common Community");
        }
    }

    [Fact]
    public async Task Indicators_show_what_is_asked_for()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"a.example","privateFlag":"true","activeLocked":true}""");
        await server.PostAsync("/v2/indicators/hosts/a.example/tags/t");

        var host = (await server.GetAsync("/v2/indicators/hosts/a.example?includes=additional&includes=tags")).Data["host"]!;
        host["observationCount"]!.GetValue<int>().Should().Be(0);
        host["falsePositiveCount"]!.GetValue<int>().Should().Be(0);
        host["privateFlag"]!.GetValue<bool>().Should().BeTrue();
        host["active"]!.GetValue<bool>().Should().BeTrue();
        host["activeLocked"]!.GetValue<bool>().Should().BeTrue();
        host["communityOrSource"]!.GetValue<bool>().Should().BeFalse();
        host["tag"]![0]!["name"]!.GetValue<string>().Should().Be("t");
        host.AsObject().Should().NotContainKeys("lastObserved", "falsePositiveLastReported", "attribute", "securityLabel");

        await server.PutAsync("/v2/indicators/hosts/a.example", """{"falsePositive":true,"active":0}""");
        host = (await server.GetAsync("/v2/indicators/hosts/a.example?includeAdditional=true")).Data["host"]!;
        host["falsePositiveCount"]!.GetValue<int>().Should().Be(1);
        host["falsePositiveLastReported"]!.GetValue<string>().Should().Be("2024-05-06T12:00:00Z");
        host["active"]!.GetValue<bool>().Should().BeFalse();
    }

    [Fact]
    public async Task Generic_lists_keep_the_name_of_the_owner()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"a.example"}""");
        var item = (await server.GetAsync("/v2/indicators?includes=tags")).Data["indicator"]![0]!;
        item["ownerName"]!.GetValue<string>().Should().Be("My Organization");
        item["tag"]!.AsArray().Should().BeEmpty();
    }
}
