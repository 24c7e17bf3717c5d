namespace ThreatConnect.Testing.Tests.Requests;

// The attributes and security labels that the parameter "includes" adds to items and owners.
public sealed class AttributeIncludeTests
{
    [Theory]
    [MemberData(nameof(TopLevelItem.All), MemberType = typeof(TopLevelItem))]
    public async Task Attributes_and_labels_are_included_as_they_were_added(string kind)
    {
        await using var server = await TestServer.StartAsync();
        var item = await TopLevelItem.CreateAsync(server, kind);
        foreach (var body in await TopLevelItem.ReadAsync(server, item, "includes=attributes&includes=labels"))
        {
            body["attribute"]!.AsArray().Should().BeEmpty();
            body["securityLabel"]!.AsArray().Should().BeEmpty();
        }

        var marked = await server.CreateAsync(item + "/attributes", """{"type":"Source","value":"a","source":"s"}""");
        var plain = await server.CreateAsync(item + "/attributes", """{"type":"Title","value":"b"}""");
        await server.PostAsync($"{item}/attributes/{marked}/securityLabels/TLP:RED");
        await server.PostAsync($"{item}/securityLabels/TLP:GREEN");

        foreach (var query in new[] { "includes=attributes&includes=labels", "includeAttributes=true&includes=labels" })
        {
            foreach (var body in await TopLevelItem.ReadAsync(server, item, query))
            {
                body["securityLabel"]!.AsArray().Single()!["name"]!.GetValue<string>().Should().Be("TLP:GREEN");
                var attributes = body["attribute"]!.AsArray();
                attributes.Select(attribute => attribute!["id"]!.ToString()).Should().Equal(marked, plain);
                attributes[0]!["source"]!.GetValue<string>().Should().Be("s");
                attributes[0]!["securityLabel"]!.AsArray().Single()!["name"]!.GetValue<string>().Should().Be("TLP:RED");
                attributes[1]!.AsObject().Should().NotContainKey("securityLabel");
            }
        }

        foreach (var body in await TopLevelItem.ReadAsync(server, item, "includeAttributes=true"))
        {
            body["attribute"]![0]!["securityLabel"]!.AsArray().Single()!["name"]!.GetValue<string>().Should().Be("TLP:RED");
            body.AsObject().Should().NotContainKey("securityLabel");
        }

        foreach (var body in await TopLevelItem.ReadAsync(server, item, "includes=tags"))
        {
            body.AsObject().Should().NotContainKeys("attribute", "securityLabel");
        }

        await server.DeleteAsync($"{item}/attributes/{marked}");
        await server.DeleteAsync($"{item}/securityLabels/TLP:GREEN");
        foreach (var body in await TopLevelItem.ReadAsync(server, item, "includes=attributes&includes=labels"))
        {
            body["attribute"]!.AsArray().Single()!["value"]!.GetValue<string>().Should().Be("b");
            body["securityLabel"]!.AsArray().Should().BeEmpty();
        }
    }

    [Fact]
    public async Task An_indicator_shows_the_displayed_source_and_description()
    {
        await using var server = await TestServer.StartAsync();
        var url = await TopLevelItem.CreateAsync(server, "indicator");
        var attributes = url + "/attributes";
        await server.CreateAsync(attributes, """{"type":"Description","value":"hidden"}""");
        (await server.GetAsync(url)).Data["url"]!.AsObject().Should().NotContainKeys("source", "description");

        var description = await server.CreateAsync(attributes, """{"type":"Description","value":"d","displayed":true}""");
        await server.CreateAsync(attributes, """{"type":"Source","value":"s","displayed":true}""");
        var generic = (await server.GetAsync("/v2/indicators")).Data["indicator"]![0]!;
        foreach (var body in (await TopLevelItem.ReadAsync(server, url, "")).Append(generic))
        {
            body["description"]!.GetValue<string>().Should().Be("d");
            body["source"]!.GetValue<string>().Should().Be("s");
        }

        (await server.PutAsync(url, """{"rating":1}""")).Data["url"]!["source"]!.GetValue<string>().Should().Be("s");
        await server.DeleteAsync($"{attributes}/{description}");
        (await server.GetAsync(url)).Data["url"]!.AsObject().Should().ContainKey("source").And.NotContainKey("description");
    }

    [Fact]
    public async Task Attributes_are_counted_day_by_day()
    {
        await using var server = await TestServer.StartAsync();
        var group = await TopLevelItem.CreateAsync(server, "group");
        var indicator = await TopLevelItem.CreateAsync(server, "indicator");
        await server.CreateAsync(group + "/attributes", """{"type":"Title","value":"a"}""");
        server.Clock.Now += TimeSpan.FromDays(1);
        await server.CreateAsync(group + "/attributes", """{"type":"Title","value":"b"}""");
        await server.CreateAsync(indicator + "/attributes", """{"type":"Title","value":"c"}""");

        var days = (await server.GetAsync("/v2/owners/1/metrics")).Data["ownerMetric"]!.AsArray();
        days.TakeLast(3).Select(day => day!["totalGroupAttribute"]!.GetValue<int>()).Should().Equal(0, 1, 2);
        days.TakeLast(3).Select(day => day!["totalIndicatorAttribute"]!.GetValue<int>()).Should().Equal(0, 0, 1);
    }
}
