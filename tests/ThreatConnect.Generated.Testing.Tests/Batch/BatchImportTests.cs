namespace ThreatConnect.Testing.Tests.Batch;

/// <summary>Other requests find what a batch wrote.</summary>
public sealed class BatchImportTests
{
    private static readonly string[] s_dates = ["firstSeen", "eventDate", "publishDate"];

    [Fact]
    public async Task An_indicator_is_written_with_its_attributes_tags_and_labels()
    {
        await using var batch = await BatchServer.StartAsync();

        await batch.ImportAsync(
            """
            {"indicator":[{"type":"Host","hostName":"a.example","rating":3,"confidence":70,"active":false,
             "activeLocked":true,"privateFlag":true,"flag1":true,"flag2":false,"firstSeen":"2024-01-01T00:00:00Z","description":"What it is.","source":"Who says so.",
             "attribute":[{"type":"Aliases","value":"b","source":"s","pinned":true,"securityLabel":[{"name":"TLP:RED"}]}],
             "tag":[{"name":"One"},{"name":"Two"}],
             "securityLabel":[{"name":"TLP:GREEN"},{"name":"Mine","description":"My own.","color":"00FF00"}]}]}
            """);

        var host = await batch.GetObjectAsync(
            "/v2/indicators/hosts/a.example?includes=additional&includes=attributes&includes=tags&includes=labels");
        host["rating"]!.GetValue<decimal>().Should().Be(3);
        host["confidence"]!.GetValue<int>().Should().Be(70);
        host["dnsActive"]!.GetValue<string>().Should().Be("true");
        host["whoisActive"]!.GetValue<string>().Should().Be("false");
        host["active"]!.GetValue<bool>().Should().BeFalse();
        host["activeLocked"]!.GetValue<bool>().Should().BeTrue();
        host["privateFlag"]!.GetValue<bool>().Should().BeTrue();
        host["description"]!.GetValue<string>().Should().Be("What it is.");
        host["source"]!.GetValue<string>().Should().Be("Who says so.");
        host["attribute"]!.AsArray().Select(attribute => attribute!["type"]!.GetValue<string>())
            .Should().Equal("Description", "Source", "Aliases");
        host["attribute"]![2]!["source"]!.GetValue<string>().Should().Be("s");
        host["attribute"]![2]!["securityLabel"]![0]!["name"]!.GetValue<string>().Should().Be("TLP:RED");
        host["tag"]!.AsArray().Select(tag => tag!["name"]!.GetValue<string>()).Should().Equal("One", "Two");
        host["securityLabel"]!.AsArray().Select(label => label!["name"]!.GetValue<string>()).Should().Equal("TLP:GREEN", "Mine");
        (await batch.GetAsync("/v2/securityLabels/Mine")).Data["securityLabel"]!["color"]!.GetValue<string>().Should().Be("00FF00");
    }

    [Theory]
    [InlineData("Address", "ip", "192.0.2.1", "addresses/192.0.2.1")]
    [InlineData("EmailAddress", "address", "a@b.example", "emailAddresses/a@b.example")]
    [InlineData("Host", "hostName", "a.example", "hosts/a.example")]
    [InlineData("URL", "text", "http://a.example/", "urls/http%3A%2F%2Fa.example%2F")]
    [InlineData("ASN", "AS Number", "ASN1", "asns/ASN1")]
    [InlineData("CIDR", "Block", "192.0.2.0/24", "cidrBlocks/192.0.2.0%2F24")]
    [InlineData("Mutex", "Mutex", "Global\\\\m", "mutexes/Global%5Cm")]
    [InlineData("User Agent", "User Agent String", "u/1", "userAgents/u%2F1")]
    [InlineData("Hashtag", "Hashtag", "#h", "hashtags/%23h")]
    [InlineData("Email Subject", "Subject", "Hello : you", "emailSubjects/Hello%20%3A%20you")]
    public async Task A_value_is_given_by_its_member_by_a_summary_or_by_a_numbered_member(
        string type, string member, string value, string path)
    {
        foreach (var name in new[] { member, "summary", "value1" })
        {
            await using var batch = await BatchServer.StartAsync();

            await batch.ImportAsync($$"""{"indicator":[{"type":"{{type}}","{{name}}":"{{value}}"}]}""");

            (await batch.GetAsync("/v2/indicators/" + path)).Status.Should().Be(HttpStatusCode.OK, "{0} names it", name);
        }
    }

    [Theory]
    [InlineData("""{"type":"Registry Key","Key Name":"HKEY_USERS\\a","Value Name":" ","Value Type":"REG_SZ"}""", "HKEY_USERS%5Ca%20:%20%20%20:%20REG_SZ")]
    [InlineData("""{"type":"Registry Key","summary":"HKEY_USERS\\a :   : REG_SZ"}""", "HKEY_USERS%5Ca%20:%20%20%20:%20REG_SZ")]
    [InlineData("""{"type":"Registry Key","summary":"HKEY_USERS\\a : b : c : REG_SZ"}""", "HKEY_USERS%5Ca%20:%20b%20:%20c%20:%20REG_SZ")]
    public async Task A_registry_key_has_three_values(string indicator, string path)
    {
        await using var batch = await BatchServer.StartAsync();

        await batch.ImportAsync($$"""{"indicator":[{{indicator}}]}""");

        (await batch.GetAsync("/v2/indicators/registryKeys/" + path)).Status.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Adversary", "", "adversaries")]
    [InlineData("Attack Pattern", "", "attackPatterns")]
    [InlineData("Campaign", ""","firstSeen":"2024-01-01T00:00:00Z" """, "campaigns")]
    [InlineData("Course of Action", "", "coursesOfAction")]
    [InlineData("Document", "", "documents")]
    [InlineData("Document", ""","fileName":"f.zip","malware":true,"password":"TCinfected","insights":"i","aiProvider":"p" """, "documents")]
    [InlineData("Email", ""","subject":"s","header":"h","body":"b","to":"t","from":"f","score":1 """, "emails")]
    [InlineData("Event", ""","eventDate":"2024-01-01T00:00:00Z","status":null,"eventType":"Alert" """, "events")]
    [InlineData("Incident", ""","eventDate":"2024-01-01T00:00:00Z","status":"Open" """, "incidents")]
    [InlineData("Intrusion Set", "", "intrusionSets")]
    [InlineData("Malware", "", "malware")]
    [InlineData("Report", ""","publishDate":"2024-01-01T00:00:00Z" """, "reports")]
    [InlineData("Signature", ""","fileName":"f.rules","fileType":"Snort","fileText":"alert" """, "signatures")]
    [InlineData("Tactic", "", "tactics")]
    [InlineData("Threat", "", "threats")]
    [InlineData("Tool", "", "tools")]
    [InlineData("Vulnerability", "", "vulnerabilities")]
    public async Task A_group_of_every_type_is_written_with_its_members_and_its_xid(string type, string members, string branch)
    {
        await using var batch = await BatchServer.StartAsync();

        await batch.ImportAsync(
            $$"""
            {"group":[{"type":"{{type}}","name":"n","xid":"x-1"{{members}},
             "attribute":[{"type":"Description","value":"d","displayed":true}],"tag":[{"name":"t"}],"securityLabel":[{"name":"TLP:RED"}]}]}
            """);

        var list = await batch.GetAsync("/v2/groups?includes=additional&includes=attributes&includes=tags&includes=labels");
        var listed = list.Data["group"]!.AsArray().Single()!;
        listed["type"]!.GetValue<string>().Should().Be(type);
        listed["xid"]!.GetValue<string>().Should().Be("x-1");
        listed["attribute"]![0]!["displayed"]!.GetValue<bool>().Should().BeTrue();
        listed["tag"]![0]!["name"]!.GetValue<string>().Should().Be("t");
        listed["securityLabel"]![0]!["name"]!.GetValue<string>().Should().Be("TLP:RED");
        var single = await batch.GetObjectAsync($"/v2/groups/{branch}/{listed["id"]}?includes=additional");
        foreach (var name in s_dates.Where(name => members.Contains(name, StringComparison.Ordinal)))
        {
            single[name]!.GetValue<string>().Should().Be("2024-01-01T00:00:00Z");
        }
    }

    [Fact]
    public async Task A_known_xid_overwrites_its_group_but_not_the_tags_and_labels_that_are_not_mentioned()
    {
        await using var batch = await BatchServer.StartAsync();
        await batch.ImportAsync(
            """
            {"group":[{"type":"Incident","name":"old","xid":"x","status":"Open","eventDate":"2024-01-01T00:00:00Z",
             "tag":[{"name":"t"}]}]}
            """);

        await batch.ImportAsync("""{"group":[{"type":"Incident","name":"new","xid":"x","status":"Closed"}]}""");

        var list = await batch.GetAsync("/v2/groups/incidents?includes=additional&includes=tags");
        var incident = list.Data["incident"]!.AsArray().Single()!;
        incident["name"]!.GetValue<string>().Should().Be("new");
        incident["status"]!.GetValue<string>().Should().Be("Closed");
        incident["eventDate"].Should().BeNull("the group was overwritten");
        incident["tag"]![0]!["name"]!.GetValue<string>().Should().Be("t");
    }

    [Fact]
    public async Task The_xid_of_a_group_that_no_batch_created_is_known_too()
    {
        await using var batch = await BatchServer.StartAsync();
        var id = await batch.Server.CreateAsync("/v2/groups/threats", """{"name":"old"}""");
        var xid = (await batch.GetAsync($"/v2/groups/threats/{id}?includes=additional")).Data["threat"]!["xid"]!.GetValue<string>();

        await batch.ImportAsync($$"""{"group":[{"type":"Threat","name":"new","xid":"{{xid}}"}]}""");

        (await batch.GetAsync("/v2/groups/threats")).Each("threat", "name").Should().Equal("new");
    }

    [Fact]
    public async Task A_known_value_is_updated_and_keeps_members_that_are_not_mentioned()
    {
        await using var batch = await BatchServer.StartAsync();
        await batch.Server.CreateAsync("/v2/indicators/addresses", """{"ip":"192.0.2.1","rating":4.0,"confidence":10}""");

        await batch.ImportAsync("""{"indicator":[{"type":"Address","summary":"192.0.2.1","confidence":20}]}""");

        var address = (await batch.GetAsync("/v2/indicators/addresses")).Data["address"]!.AsArray().Single()!;
        address["rating"]!.GetValue<decimal>().Should().Be(4);
        address["confidence"]!.GetValue<int>().Should().Be(20);
    }

    [Fact]
    public async Task Items_are_written_to_the_owner_of_the_job()
    {
        await using var batch = await BatchServer.StartAsync();

        await batch.ImportAsync(
            """{"indicator":[{"type":"Address","ip":"192.0.2.1"}],"group":[{"type":"Threat","name":"t","xid":"x"}]}""",
            BatchServer.Config(owner: "Example Source"));

        (await batch.GetAsync("/v2/indicators/addresses/192.0.2.1")).ShouldBeNotFound();
        (await batch.GetAsync("/v2/indicators/addresses/192.0.2.1?owner=Example%20Source")).Status.Should().Be(HttpStatusCode.OK);
        (await batch.GetAsync("/v2/groups?owner=Example%20Source")).Each("group", "name").Should().Equal("t");
    }

    [Fact]
    public async Task A_custom_indicator_type_is_known()
    {
        await using var batch = await BatchServer.StartAsync(clock => new SimulatorOptions
        {
            TimeProvider = clock,
            IndicatorTypes =
            [
                new SimulatedIndicatorType("Bank Account", "bankAccounts", "bankAccount", [new SimulatedIndicatorValue("Number")]),
            ],
        });

        await batch.ImportAsync("""{"indicator":[{"type":"Bank Account","Number":"1"},{"type":"Bank Account","summary":"2"}]}""");

        (await batch.GetAsync("/v2/indicators/bankAccounts")).Each("bankAccount", "Number").Should().Equal("1", "2");
    }

    [Fact]
    public async Task Version_1_is_an_array_of_indicators_by_their_summaries()
    {
        await using var batch = await BatchServer.StartAsync();
        var threat = await batch.Server.CreateAsync("/v2/groups/threats", """{"name":"t"}""");

        await batch.ImportAsync(
            $$"""
            [{"summary":"192.0.2.1","type":"Address","rating":5,"confidence":100,"description":"d","source":"s",
              "attribute":[{"type":"Aliases","value":"a"}],"tag":[{"name":"t"}],"associatedGroup":[{{threat}}],"ownerName":"ignored",
              "securityLabel":[{"name":"TLP:RED"}]}]
            """,
            """{"owner":"My Organization","haltOnError":"false","action":"Create","attributeWriteType":"Append"}""");

        var address = await batch.GetObjectAsync(
            "/v2/indicators/addresses/192.0.2.1?includes=attributes&includes=tags&includes=labels");
        address["rating"]!.GetValue<decimal>().Should().Be(5);
        address["description"]!.GetValue<string>().Should().Be("d");
        address["source"]!.GetValue<string>().Should().Be("s");
        address["attribute"]!.AsArray().Should().HaveCount(3);
        address["tag"]!.AsArray().Should().HaveCount(1);
        address["securityLabel"]!.AsArray().Should().BeEmpty("version 1 knows no labels");
        (await batch.GetAsync($"/v2/groups/threats/{threat}/indicators")).Each("indicator", "summary").Should().Equal("192.0.2.1");
    }
}
