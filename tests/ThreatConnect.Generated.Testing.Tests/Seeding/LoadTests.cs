using System.Text;

namespace ThreatConnect.Testing.Tests.Seeding;

// JSON lines in the formats of users and of exports.
public sealed class LoadTests
{
    [Fact]
    public async Task The_simplest_lines_are_enough()
    {
        await using var server = await TestServer.StartAsync();
        var load = server.Simulator.Load(
        [
            """{"type":"Adversary","name":"Fancy Bear","tags":["x"]}""",
            "",
            """{"type":"Address","summary":"192.0.2.1","rating":3,"associatedGroups":[{"type":"Adversary","name":"Fancy Bear"}]}""",
        ]);

        load.AddedCount.Should().Be(2);
        load.Errors.Should().BeEmpty();
        server.Simulator.Groups.Should().ContainSingle().Which.Tags.Should().Equal("x");
        var address = server.Simulator.Indicators.Should().ContainSingle().Which;
        address.Rating.Should().Be(3);
        address.AssociatedGroups.Should().ContainSingle().Which.ToString().Should().Be("Adversary \"Fancy Bear\"");
    }

    [Fact]
    public async Task Lines_may_say_all_that_there_is()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Load(
        [
            """{"type":"URL","text":"http://example.com/","owner":"Example Source","confidence":"7","active":false,"activeLocked":true,"privateFlag":true,"falsePositiveCount":1,"observationCount":2,"dateAdded":"2020-01-02T03:04:05Z","lastModified":"2021-01-02T03:04:05Z","associatedIndicators":[{"type":"Host","summary":"example.com","association":"URL Host"}],"groups":[{"type":"Campaign","name":"c"}]}""",
            """{"type":"Host","hostName":"example.com","ownerName":"Example Source","attributes":[{"type":"Description","value":"d","source":"s","displayed":true,"securityLabel":[{"name":"TLP:RED"}]}],"securityLabels":["TLP:GREEN"],"tag":[{"name":"t"}]}""",
            """{"type":"Campaign","name":"c","xid":"c-1","firstSeen":"2019-04-02","owner":"Example Source","source":"elsewhere","id":7,"webLink":"w"}""",
            """{"type":"Task","name":"look","status":"Completed","assignee":[{"userName":"avery@example.com"}]}""",
            """{"type":"Victim","name":"Jane","assets":[{"type":"SocialNetwork","value":"jane","network":"Chirper"}]}""",
            """{"type":"Email Subject","Email Subject":"hello"}""",
        ]);

        var (url, host) = (server.Simulator.Indicators[0], server.Simulator.Indicators[1]);
        (url.Owner, url.Confidence, url.IsActive, url.IsActiveLocked, url.IsPrivate, url.FalsePositiveCount, url.ObservationCount)
            .Should().Be(("Example Source", 7, false, true, true, 1, 2));
        (url.DateAdded, url.LastModified).Should().Be(
            (new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero), new DateTimeOffset(2021, 1, 2, 3, 4, 5, TimeSpan.Zero)));
        url.AssociatedIndicators.Should().ContainSingle().Which.ToString().Should().Be("Host \"example.com\" (URL Host)");
        url.AssociatedGroups.Should().ContainSingle().Which.ToString().Should().Be("Campaign \"c\"");
        host.SecurityLabels.Should().Equal("TLP:GREEN");
        host.Tags.Should().Equal("t");
        var attribute = host.Attributes.Should().ContainSingle().Which;
        (attribute.Type, attribute.Value, attribute.Source, attribute.IsDisplayed).Should().Be(("Description", "d", "s", true));
        attribute.SecurityLabels.Should().Equal("TLP:RED");
        var campaign = server.Simulator.Groups.Should().ContainSingle().Which;
        campaign.Xid.Should().Be("c-1");
        campaign.Fields["firstSeen"].Should().Be(new DateTimeOffset(2019, 4, 2, 0, 0, 0, TimeSpan.Zero));
        server.Simulator.Tasks.Should().ContainSingle().Which.Assignees.Should().Equal("avery@example.com");
        server.Simulator.Victims
            .Should().ContainSingle().Which.Assets.Should().ContainSingle().Which.Fields["network"].Should().Be("Chirper");
        server.Simulator.Indicators[2].ToString().Should().Be("Email Subject \"hello\"");
    }

    [Theory]
    [InlineData("{", "line 2: it is not JSON: *")]
    [InlineData("7", "line 2: 7 is not an object")]
    [InlineData("""{"name":"x"}""", "line 2: it has no type")]
    [InlineData("""{"type":"Adversry","name":"x"}""", "line 2: the type \"Adversry\" does not exist")]
    [InlineData("""{"type":5,"name":"x"}""", "line 2: type 5 is not a string")]
    [InlineData("""{"type":"Threat","name":"\ud800"}""", "line 2: name \"\\ud800\" is not a string")]
    [InlineData("""{"type":"Threat","name":"x","tags":"t"}""", "line 2: tags \"t\" is not a list")]
    [InlineData("""{"type":"Threat","name":"x","tags":[{"label":"t"}]}""", "line 2: {\"label\":\"t\"} has no name")]
    [InlineData("""{"type":"Threat","name":"x","attributes":[{"kind":"t"}]}""", "line 2: an attribute has no member kind")]
    [InlineData(
        """{"type":"Threat","name":"x","associatedGroups":[{"type":"Tool","name":"n","xid":"t"}]}""",
        "line 2: an association has no member xid")]
    [InlineData(
        """{"type":"Threat","name":"x","dateAdded":"yesterday"}""",
        "line 2: dateAdded \"yesterday\": Please enter the dateAdded in number of milliseconds since January 1, 1970, 00:00:00 GMT")]
    [InlineData(
        """{"type":"Address","summary":"192.0.2.1","active":"maybe"}""", "line 2: active \"maybe\": The active for this line is invalid")]
    [InlineData(
        """{"type":"Threat","name":"x","colour":"red"}""", "line 2: Threat \"x\": a Threat has no field colour; the type has no fields")]
    [InlineData(
        """{"type":"Address","summary":"192.0.2.1","rating":9}""",
        "line 2: Address \"192.0.2.1\": rating 9: The rating for this address is invalid")]
    [InlineData(
        """{"type":"Threat","name":"x","owner":"Nobody"}""",
        "line 2: Threat \"x\": the owner \"Nobody\" does not exist; the owners are \"My Organization\", \"Common Community\", \"Example Source\"")]
    public async Task A_line_that_cannot_be_is_named_and_nothing_is_added(string line, string message)
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Invoking(it => it.Load(["""{"type":"Tool","name":"good"}""", line]))
            .Should().Throw<InvalidDataException>().WithMessage(message);
        server.Simulator.Groups.Should().BeEmpty();
        server.Simulator.Indicators.Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_refused_can_be_left_out()
    {
        await using var server = await TestServer.StartAsync();
        var load = server.Simulator.Load(
            [
                """{"type":"Report","name":"no file"}""",
                """{"type":"Tool","name":"t","tags":["good",""],"associatedGroups":[{"type":"Report","name":"no file"}]}""",
                """{"type":"Tool","name":"u"}""",
            ],
            new SimulatedLoadOptions { AllowErrors = true, Owner = "Common Community" });

        load.AddedCount.Should().Be(2);
        load.Errors.Select(error => (error.IsItemRejected, error.ToString())).Should().Equal(
            (true, "line 1: Report \"no file\": fileName is missing: The fileName for this report is invalid"),
            (false,
                "line 2: Tool \"t\": the tag \"\": The name for this tag is invalid, please enter a name between 1-128 characters in length"),
            (false, "line 2: Tool \"t\": the association with Report \"no file\": it does not exist in \"Common Community\""));
        server.Simulator.Groups.Select(group => (group.Name, group.Owner))
            .Should().Equal(("t", "Common Community"), ("u", "Common Community"));
        server.Simulator.Groups[0].Tags.Should().Equal("good");
    }

    [Fact]
    public async Task Of_very_many_errors_the_first_are_told()
    {
        await using var server = await TestServer.StartAsync();
        var lines = Enumerable.Range(1, 23).Select(_ => """{"type":"Report","name":"r"}""");
        var told = server.Simulator.Invoking(it => it.Load(lines))
            .Should().Throw<InvalidDataException>().Which.Message.Split(Environment.NewLine);
        told.Should().HaveCount(21);
        told[19].Should().Be("line 20: Report \"r\": fileName is missing: The fileName for this report is invalid");
        told[20].Should().Be("and 3 more");
    }

    [Fact]
    public async Task A_file_and_a_stream_are_read_alike()
    {
        await using var server = await TestServer.StartAsync();
        var content = Encoding.UTF8.GetPreamble().Concat(
            Encoding.UTF8.GetBytes("{\"type\":\"Tool\",\"name\":\"Über\"}\r\n{\"type\":\"Tool\",\"name\":\"v\"}\n")).ToArray();
        using var stream = new MemoryStream(content);
        (await server.Simulator.LoadAsync(stream)).AddedCount.Should().Be(2);
        stream.CanRead.Should().BeTrue("it stays open");

        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, content);
            (await server.Simulator.LoadAsync(path)).AddedCount.Should().Be(2);
        }
        finally
        {
            File.Delete(path);
        }

        server.Simulator.Groups.Select(group => group.Name).Should().Equal("Über", "v", "Über", "v");
        await server.Simulator.Awaiting(it => it.LoadAsync(path)).Should().ThrowAsync<FileNotFoundException>();
        server.Simulator.Invoking(it => it.Load(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public async Task Items_can_be_changed_before_they_are_added()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Load(
            ["""{"type":"Report","name":"r"}""", """{"type":"Tool","name":"t"}"""],
            new SimulatedLoadOptions
            {
                Transform = item =>
                item is SimulatedGroup { Type: "Report" } ? item with { Fields = new() { ["fileName"] = "r.pdf" } } : item
            });
        server.Simulator.Groups.Select(group => group.ToString()).Should().Equal("Report \"r\"", "Tool \"t\"");
    }
}
