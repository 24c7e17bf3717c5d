namespace ThreatConnect.Testing.Tests.Seeding;

// The items of the server after requests.
public sealed class StateTests
{
    private static readonly DateTimeOffset s_noon = new(2024, 5, 6, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_group_shows_what_requests_made_of_it()
    {
        await using var server = await TestServer.StartAsync();
        var threat = await server.CreateAsync("/v2/groups/threats?owner=Common%20Community", """{"name":"other"}""");
        var id = await server.CreateAsync(
            "/v2/groups/incidents?owner=Common%20Community", """{"name":"break-in","eventDate":"2024-05-01T10:00:00Z"}""");
        await server.PostAsync($"/v2/groups/incidents/{id}/tags/Crimeware");
        await server.PostAsync($"/v2/groups/incidents/{id}/securityLabels/TLP%3AAMBER");
        var attribute =
            await server.CreateAsync($"/v2/groups/incidents/{id}/attributes", """{"type":"Description","value":"d","displayed":true}""");
        await server.PostAsync($"/v2/groups/incidents/{id}/attributes/{attribute}/securityLabels/TLP%3ARED");
        await server.PostAsync($"/v2/groups/incidents/{id}/groups/threats/{threat}");

        var group = server.Simulator.Groups[1];
        group.Should().BeEquivalentTo(new SimulatedGroup("Incident", "break-in")
        {
            Id = long.Parse(id, System.Globalization.CultureInfo.InvariantCulture),
            Xid = $"uuid:{id}",
            Owner = "Common Community",
            DateAdded = s_noon,
            LastModified = s_noon,
            Fields = { ["eventDate"] = new DateTimeOffset(2024, 5, 1, 10, 0, 0, TimeSpan.Zero), ["status"] = "None" },
            Tags = ["Crimeware"],
            SecurityLabels = ["TLP:AMBER"],
            Attributes =
            [
                new("Description", "d")
                {
                    Id = long.Parse(
                        attribute, System.Globalization.CultureInfo.InvariantCulture), IsDisplayed = true, SecurityLabels = ["TLP:RED"],
                },
            ],
            AssociatedGroups = [new("Threat", "other") { Id = long.Parse(threat, System.Globalization.CultureInfo.InvariantCulture) }],
        });
    }

    [Fact]
    public async Task An_indicator_shows_what_requests_made_of_it()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"example.com","rating":3,"confidence":50,"dnsActive":true}""");
        await server.CreateAsync("/v2/indicators/urls", """{"text":"http://example.com/"}""");
        await server.PostAsync("/v2/indicators/hosts/example.com/falsePositive");
        await server.PostAsync("/v2/indicators/hosts/example.com/observations", """{"count":2}""");
        await server.PostAsync("/v2/indicators/urls/http%3A%2F%2Fexample.com%2F/associations/urlHost/indicators/hosts/example.com");

        var host = server.Simulator.Indicators[0];
        host.ToString().Should().Be("Host \"example.com\"");
        host.Rating.Should().Be(3);
        host.Confidence.Should().Be(50);
        host.IsActive.Should().BeTrue();
        host.IsActiveLocked.Should().BeFalse();
        host.IsPrivate.Should().BeFalse();
        host.FalsePositiveCount.Should().Be(1);
        host.ObservationCount.Should().Be(2);
        host.Owner.Should().Be("My Organization");
        host.Fields.Should().BeEquivalentTo(
            new Dictionary<string, object?> { ["hostName"] = "example.com", ["dnsActive"] = true, ["whoisActive"] = false });
        host.AssociatedIndicators.Should().Equal(
            new SimulatedAssociation("URL", "http://example.com/")
            {
                Id = server.Simulator.Indicators[1].Id, AssociationType = "URL Host",
            });
        host.Tags.Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_shows_all_its_hashes()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync(
            "/v2/indicators/files",
                """{"sha1":"da39a3ee5e6b4b0d3255bfef95601890afd80709","md5":"d41d8cd98f00b204e9800998ecf8427e","size":0}""");

        var file = server.Simulator.Indicators.Should().ContainSingle().Which;
        file.Summary.Should().Be("D41D8CD98F00B204E9800998ECF8427E : DA39A3EE5E6B4B0D3255BFEF95601890AFD80709");
        file.Fields.Should().BeEquivalentTo(new Dictionary<string, object?>
        {
            ["md5"] = "D41D8CD98F00B204E9800998ECF8427E", ["sha1"] = "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709", ["size"] = 0L,
        });
    }

    [Fact]
    public async Task Tasks_and_victims_show_what_they_have()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/tasks", """{"name":"look","assignee":[{"userName":"avery@example.com"}]}""");
        var victim = await server.CreateAsync("/v2/victims", """{"name":"Jane","org":"Example"}""");
        await server.CreateAsync($"/v2/victims/{victim}/victimAssets/emailAddresses",
            """{"address":"jane@example.com","addressType":"Work"}""");

        var task = server.Simulator.Tasks.Should().ContainSingle().Which;
        task.ToString().Should().Be("Task \"look\"");
        task.Assignees.Should().Equal("avery@example.com");
        task.Escalatees.Should().BeEmpty();
        task.Fields["status"].Should().Be("Not Started");
        var jane = server.Simulator.Victims.Should().ContainSingle().Which;
        jane.Name.Should().Be("Jane");
        jane.Fields["org"].Should().Be("Example");
        var asset = jane.Assets.Should().ContainSingle().Which;
        asset.ToString().Should().Be("EmailAddress \"jane@example.com\"");
        asset.Fields.Should().BeEquivalentTo(new Dictionary<string, object?> { ["addressType"] = "Work" });
    }

    [Fact]
    public async Task What_was_looked_at_stays_as_it_was()
    {
        await using var server = await TestServer.StartAsync();
        var id = server.Simulator.Add(new SimulatedGroup("Threat", "old"));
        var before = server.Simulator.Groups;
        await server.PutAsync($"/v2/groups/threats/{id}", """{"name":"new"}""");
        before[0].Name.Should().Be("old");
        server.Simulator.Groups[0].Name.Should().Be("new");
        await server.DeleteAsync($"/v2/groups/threats/{id}");
        server.Simulator.Groups.Should().BeEmpty();
    }

    [Fact]
    public async Task What_one_simulator_holds_another_one_takes()
    {
        await using var one = await TestServer.StartAsync();
        await using var other = await TestServer.StartAsync();
        one.Simulator.AddAll(
            new SimulatedGroup("Document", "d") { Fields = { ["fileName"] = "d.pdf" }, Tags = ["t"] },
            new SimulatedGroup("Adversary", "a")
            {
                Assets = [new("Handle", "h")], Attributes = [new("Description", "x") { IsDisplayed = true }],
            },
            new SimulatedIndicator("Registry Key", "HKEY_USERS : a : b : REG_SZ")
            {
                Rating = 1, AssociatedGroups = [new("Adversary", "a")],
            },
            new SimulatedTask("look") { Assignees = ["avery@example.com"] },
            new SimulatedVictim("Jane") { Assets = [new("Phone", "1")], AssociatedGroups = [new("Document", "d")] });

        other.Simulator.AddAll(
        [
            .. one.Simulator.Groups.Select(group => group with { Xid = null, AssociatedGroups = [], AssociatedIndicators = [] }),
            .. one.Simulator.Indicators.Select(
                item => item with { AssociatedGroups = [.. item.AssociatedGroups.Select(link => link with { Id = null })] }),
            .. one.Simulator.Tasks,
            .. one.Simulator.Victims.Select(
                item => item with { AssociatedGroups = [.. item.AssociatedGroups.Select(link => link with { Id = null })] }),
        ]);

        other.Simulator.Groups.Should().BeEquivalentTo(one.Simulator.Groups);
        other.Simulator.Indicators.Should().BeEquivalentTo(one.Simulator.Indicators);
        other.Simulator.Tasks.Should().BeEquivalentTo(one.Simulator.Tasks);
        other.Simulator.Victims.Should().BeEquivalentTo(one.Simulator.Victims);
    }
}
