namespace ThreatConnect.Testing.Tests.Seeding;

// Added items are visible to requests like items that a request created.
public sealed class SeedTests
{
    [Fact]
    public async Task A_group_has_all_that_it_was_given()
    {
        await using var server = await TestServer.StartAsync();
        var id = server.Simulator.Add(new SimulatedGroup("Campaign", "camp-3")
        {
            Xid = "camp-3",
            Fields = { ["firstSeen"] = "2019-04-02" },
            Tags = ["Crimeware", "Nation State"],
            SecurityLabels = ["TLP:GREEN"],
            Attributes =
            [
                new("Description", "Likes pastry.") { IsDisplayed = true, Source = "me", SecurityLabels = ["TLP:RED"] },
                new("Aliases", "camp three"),
            ],
        });

        var campaign =
            (await server.GetAsync($"/v2/groups/campaigns/{id}?includes=tags&includes=labels&includes=attributes&includes=additional")).Data["campaign"]!;
        campaign["name"]!.GetValue<string>().Should().Be("camp-3");
        campaign["firstSeen"]!.GetValue<string>().Should().Be("2019-04-02T00:00:00Z");
        campaign["owner"]!["name"]!.GetValue<string>().Should().Be("My Organization");
        campaign["dateAdded"]!.GetValue<string>().Should().Be("2024-05-06T12:00:00Z");
        campaign["xid"]!.GetValue<string>().Should().Be("camp-3");
        campaign["tag"]!.AsArray().Select(tag => tag!["name"]!.GetValue<string>()).Should().Equal("Crimeware", "Nation State");
        campaign["securityLabel"]!.AsArray().Select(label => label!["name"]!.GetValue<string>()).Should().Equal("TLP:GREEN");
        var attributes = campaign["attribute"]!.AsArray();
        attributes.Select(attribute => attribute!["value"]!.GetValue<string>()).Should().Equal("Likes pastry.", "camp three");
        attributes[0]!["displayed"]!.GetValue<bool>().Should().BeTrue();
        attributes[0]!["source"]!.GetValue<string>().Should().Be("me");
        attributes[0]!["securityLabel"]![0]!["name"]!.GetValue<string>().Should().Be("TLP:RED");
        (await server.GetAsync("/v2/tags/Crimeware/groups")).Data["resultCount"]!.GetValue<int>().Should().Be(1);
        server.Simulator.Requests.Should().HaveCount(2, "seeds are no requests");
    }

    [Fact]
    public async Task An_indicator_has_all_that_it_was_given()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Add(new SimulatedIndicator("Host", "Example.COM")
        {
            Owner = "Example Source",
            Rating = 2.5m,
            Confidence = 80,
            IsActive = false,
            IsActiveLocked = true,
            IsPrivate = true,
            FalsePositiveCount = 3,
            ObservationCount = 4,
            DateAdded = new(2020, 1, 2, 3, 4, 5, TimeSpan.Zero),
            Fields = { ["dnsActive"] = true },
            Tags = ["x"],
        });

        var host = (await server.GetAsync(
            "/v2/indicators/hosts/example.com?owner=Example%20Source&includes=additional&includes=tags")).Data["host"]!;
        host["hostName"]!.GetValue<string>().Should().Be("Example.COM");
        host["rating"]!.GetValue<decimal>().Should().Be(2.5m);
        host["confidence"]!.GetValue<int>().Should().Be(80);
        host["active"]!.GetValue<bool>().Should().BeFalse();
        host["activeLocked"]!.GetValue<bool>().Should().BeTrue();
        host["privateFlag"]!.GetValue<bool>().Should().BeTrue();
        host["falsePositiveCount"]!.GetValue<int>().Should().Be(3);
        host["observationCount"]!.GetValue<int>().Should().Be(4);
        host["dnsActive"]!.GetValue<string>().Should().Be("true");
        host["dateAdded"]!.GetValue<string>().Should().Be("2020-01-02T03:04:05Z");
        host["lastModified"]!.GetValue<string>().Should().Be("2020-01-02T03:04:05Z");
        host["tag"]![0]!["name"]!.GetValue<string>().Should().Be("x");
    }

    [Theory]
    [InlineData("Address", "2001:DB8::1", "/v2/indicators/addresses/2001%3Adb8%3A0%3A0%3A0%3A0%3A0%3A1")]
    [InlineData("EmailAddress", "X@Example.com", "/v2/indicators/emailAddresses/x%40example.com")]
    [InlineData(
        "File", "d41d8cd98f00b204e9800998ecf8427e : da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "/v2/indicators/files/DA39A3EE5E6B4B0D3255BFEF95601890AFD80709")]
    [InlineData("URL", "http://example.com/a%2Fb", "/v2/indicators/urls/http%3A%2F%2Fexample.com%2Fa%252Fb")]
    [InlineData("ASN", "asn204288", "/v2/indicators/asns/ASN204288")]
    [InlineData("CIDR", "10.10.1.16/32", "/v2/indicators/cidrBlocks/10.10.1.16%2F32")]
    [InlineData("Mutex", "\\Sessions\\1\\x", "/v2/indicators/mutexes/%5CSessions%5C1%5Cx")]
    [InlineData(
        "Registry Key", "HKEY_LOCAL_MACHINE\\Software : Run : REG_SZ",
        "/v2/indicators/registryKeys/HKEY_LOCAL_MACHINE%5CSoftware%20%3A%20Run%20%3A%20REG_SZ")]
    [InlineData("User Agent", "Mozilla/5.0 : x", "/v2/indicators/userAgents/Mozilla%2F5.0%20%3A%20x")]
    public async Task Every_type_is_found_by_its_value(string type, string summary, string path)
    {
        await using var server = await TestServer.StartAsync();
        var id = server.Simulator.Add(new SimulatedIndicator(type, summary));
        (await server.GetAsync(path)).Data.AsObject().Single().Value!["id"]!.GetValue<long>().Should().Be(id);
    }

    [Fact]
    public async Task Values_may_come_by_their_names_in_json()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Add(new SimulatedIndicator("File")
        {
            Fields = { ["sha256"] = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", ["size"] = 0 },
        });

        var file = (await server.GetAsync(
            "/v2/indicators/files/E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855")).Data["file"]!;
        file["size"]!.GetValue<long>().Should().Be(0);
    }

    [Fact]
    public async Task An_indicator_that_is_there_is_updated()
    {
        await using var server = await TestServer.StartAsync();
        var id = server.Simulator.Add(new SimulatedIndicator("Address", "192.0.2.1") { Rating = 1, Tags = ["a"] });
        server.Simulator.Add(new SimulatedIndicator("Address", "192.0.2.1") { Confidence = 5, Tags = ["b"] }).Should().Be(id);

        var address = server.Simulator.Indicators.Should().ContainSingle().Which;
        address.Rating.Should().Be(1);
        address.Confidence.Should().Be(5);
        address.Tags.Should().Equal("a", "b");
    }

    [Fact]
    public async Task Tasks_and_victims_are_items_too()
    {
        await using var server = await TestServer.StartAsync();
        var campaign = server.Simulator.Add(new SimulatedGroup("Campaign", "camp-3"));
        var task = server.Simulator.Add(new SimulatedTask("look")
        {
            Fields = { ["status"] = "In Progress", ["dueDate"] = new DateOnly(2024, 6, 1) },
            Assignees = ["avery@example.com"],
            AssociatedGroups = [new("Campaign", "camp-3")],
        });
        var victim = server.Simulator.Add(new SimulatedVictim("Jane")
        {
            Fields = { ["nationality"] = "Utopian" },
            Assets = [new("SocialNetwork", "jane") { Fields = { ["network"] = "Chirper" } }],
            AssociatedGroups = [new("Campaign", "camp-3")],
        });

        var read = (await server.GetAsync($"/v2/tasks/{task}")).Data["task"]!;
        read["status"]!.GetValue<string>().Should().Be("In Progress");
        read["dueDate"]!.GetValue<string>().Should().Be("2024-06-01T00:00:00Z");
        read["assignee"]![0]!["userName"]!.GetValue<string>().Should().Be("avery@example.com");
        (await server.GetAsync($"/v2/victims/{victim}")).Data["victim"]!["nationality"]!.GetValue<string>().Should().Be("Utopian");
        var asset = (await server.GetAsync($"/v2/victims/{victim}/victimAssets/socialNetworks")).Data["victimSocialNetwork"]![0]!;
        asset["account"]!.GetValue<string>().Should().Be("jane");
        asset["network"]!.GetValue<string>().Should().Be("Chirper");
        (await server.GetAsync($"/v2/groups/campaigns/{campaign}/tasks")).Data["task"]![0]!["id"]!.GetValue<long>().Should().Be(task);
        (await server.GetAsync($"/v2/groups/campaigns/{campaign}/victims")).Data["victim"]![0]!["id"]!.GetValue<long>().Should().Be(victim);
    }

    [Fact]
    public async Task Items_are_associated_with_what_is_there_and_with_what_is_added_with_them()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Add(new SimulatedGroup("Adversary", "Fancy Bear") { Assets = [new("Handle", "bear416")] });
        var ids = server.Simulator.AddAll(
            new SimulatedIndicator("URL", "http://example.com/")
            {
                AssociatedIndicators = [new("Host", "EXAMPLE.com") { AssociationType = "URL Host" }],
            },
            new SimulatedIndicator("Host", "example.com") { AssociatedGroups = [new("Adversary", "Fancy Bear"), new("Tool", "hammer")] },
            new SimulatedGroup("Tool", "hammer"));

        ids.Should().BeInAscendingOrder().And.HaveCount(3);
        (await server.GetAsync("/v2/indicators/urls/http%3A%2F%2Fexample.com%2F/associations/urlHost/indicators/hosts"))
            .Data["host"]![0]!["id"]!.GetValue<long>().Should().Be(ids[1]);
        (await server.GetAsync("/v2/indicators/hosts/example.com/groups")).Each("group", "name")
            .Should().BeEquivalentTo("Fancy Bear", "hammer");
        var bear = server.Simulator.Groups[0];
        bear.Assets.Should().ContainSingle().Which.ToString().Should().Be("Handle \"bear416\"");
        (await server.GetAsync($"/v2/groups/adversaries/{bear.Id}/adversaryAssets/handles")).Data["resultCount"]!.GetValue<int>()
            .Should().Be(1);
    }

    [Fact]
    public async Task What_files_do_is_said_by_its_name()
    {
        const string Dropper = "D41D8CD98F00B204E9800998ECF8427E";
        const string Dropped = "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709";
        await using var server = await TestServer.StartAsync();
        server.Simulator.AddAll(
            new SimulatedIndicator("File", Dropper) { AssociatedIndicators = [new("File", Dropped) { AssociationType = "File Drop" }] },
            new SimulatedIndicator("File", Dropped),
            new SimulatedIndicator("Host", "c2.example")
            {
                AssociatedIndicators = [new("File", Dropped) { AssociationType = "File Traffic" }],
            });

        (await server.GetAsync($"/v2/indicators/files/{Dropper}/actions/drop/indicators/files")).Each("file", "sha1")
            .Should().Equal(Dropped);
        (await server.GetAsync($"/v2/indicators/files/{Dropped}/actions/drop/indicators/files")).Data["resultCount"]!.GetValue<int>()
            .Should().Be(0);
        (await server.GetAsync($"/v2/indicators/files/{Dropped}/actions/traffic/indicators/hosts")).Each("host", "hostName")
            .Should().Equal("c2.example");
        server.Simulator.Indicators.Select(item => string.Join(", ", item.AssociatedIndicators)).Should().Equal(
            $"File \"{Dropped}\" (File Drop)", "Host \"c2.example\" (File Traffic)", $"File \"{Dropped}\" (File Traffic)");
    }

    [Fact]
    public async Task Of_groups_with_one_name_an_id_tells_which()
    {
        await using var server = await TestServer.StartAsync();
        var first = server.Simulator.Add(new SimulatedGroup("Threat", "twin"));
        var second = server.Simulator.Add(new SimulatedGroup("Threat", "twin"));
        server.Simulator.Invoking(it => it.Add(new SimulatedIndicator("Host", "a.example") { AssociatedGroups = [new("Threat", "twin")] }))
            .Should().Throw<ArgumentException>()
            .WithMessage(
                "Host \"a.example\": the association with Threat \"twin\": there are 2 of them, and only an id distinguishes them");
        server.Simulator.Indicators.Should().BeEmpty("nothing is half added");

        server.Simulator.Add(new SimulatedIndicator("Host", "a.example") { AssociatedGroups = [new("Threat", "twin") { Id = second }] });
        server.Simulator.Groups.Single(group => group.Id == first).AssociatedIndicators.Should().BeEmpty();
        server.Simulator.Groups.Single(group => group.Id == second).AssociatedIndicators.Should().ContainSingle();
    }

    [Fact]
    public async Task A_document_has_its_file()
    {
        await using var server = await TestServer.StartAsync();
        var id = server.Simulator.Add(
            new SimulatedGroup("Document", "d") { Fields = { ["fileName"] = "d.txt" }, File = "abc"u8.ToArray() });
        var (content, mediaType, _) = await server.DownloadAsync($"/v2/groups/documents/{id}/download");
        content.Should().Equal("abc"u8.ToArray());
        mediaType.Should().Be("application/octet-stream");
        var document = server.Simulator.Groups[0];
        (document.Fields["fileSize"], document.Fields["status"]).Should().Be((3L, "Success"));

        await server.UploadAsync("PUT", $"/v2/groups/documents/{id}/upload", "other"u8.ToArray());
        using var file = new StreamReader(server.Simulator.OpenFile(id)!);
        (await file.ReadToEndAsync()).Should().Be("other");
        server.Simulator.OpenFile(server.Simulator.Add(new SimulatedGroup("Document", "e") { Fields = { ["fileName"] = "e.txt" } }))
            .Should().BeNull();
        server.Simulator.OpenFile(5).Should().BeNull();
    }

    [Fact]
    public async Task Types_of_ones_own_are_seeded_like_the_others()
    {
        await using var server = await TestServer.StartAsync(clock => new SimulatorOptions
        {
            TimeProvider = clock,
            IndicatorTypes =
            [
                new("Bank Account", "bankAccounts", "bankAccount", new("Bank"), new("Kind", "Giro", "Savings"))
                {
                    CasePreference = SimulatedCasePreference.Upper,
                },
            ],
        });
        var id = server.Simulator.Add(new SimulatedIndicator("Bank Account", "first : Giro"));
        server.Simulator.Add(new SimulatedIndicator("Bank Account") { Fields = { ["Bank"] = "FIRST", ["Kind"] = "Giro" }, Tags = ["x"] })
            .Should().Be(id);
        server.Simulator.ShouldHold(new SimulatedIndicator("Bank Account", "First : Giro") { Tags = ["x"] });
        server.Simulator.Invoking(it => it.Add(new SimulatedIndicator("Bank Account", "first : Other"))).Should().Throw<ArgumentException>()
            .WithMessage("Bank Account \"first : Other\": Please enter a valid Bank Account");
    }

    [Fact]
    public async Task A_security_label_of_ones_own_is_added_first()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.AddSecurityLabel("Internal");
        server.Simulator.Add(new SimulatedGroup("Threat", "n") { SecurityLabels = ["Internal"] });
        (await server.GetAsync("/v2/securityLabels/Internal/groups/threats")).Data["resultCount"]!.GetValue<int>().Should().Be(1);

        server.Simulator.Invoking(it => it.AddSecurityLabel("Internal")).Should().Throw<ArgumentException>()
            .WithMessage("The security label \"Internal\" exists in \"My Organization\" already. (Parameter 'name')");
        server.Simulator.Invoking(it => it.AddSecurityLabel("Internal", "Nobody")).Should().Throw<ArgumentException>()
            .WithMessage("The owner \"Nobody\" does not exist. (Parameter 'owner')");
    }
}
