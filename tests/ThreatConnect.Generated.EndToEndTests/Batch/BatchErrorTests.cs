namespace ThreatConnect.EndToEndTests.Batch;

// What fails is known, item by item.
public sealed class BatchErrorTests
{
    private static readonly BatchAttribute s_unknown = new("No Such Type", "x");

    [Fact]
    public async Task Errors_are_those_of_their_items()
    {
        await using var server = await BatchServer.StartAsync();
        BatchItem[] items =
        [
            Host("a.example.com"),
            Host("b.example.com", s_unknown),
            new BatchGroup(new ToolCreate { Name = "good" }),
            new BatchGroup(new ToolCreate { Name = "bad" }) { Attributes = [s_unknown] },
            new BatchIndicator(IndicatorType.Address, "192.0.2.010"),
            new BatchIndicator(new FileCreate { Md5 = new string('a', 32), Sha1 = new string('b', 40) }) { Attributes = [s_unknown] },
        ];

        var outcomes = await server.Org.Batch.CreateAsync(items).ToListAsync();

        outcomes.OrderBy(outcome => outcome.Index).Select(outcome => (outcome.Item, outcome.State, outcome.WasSent)).Should().Equal(
            (items[0], BatchOutcomeState.Succeeded, true),
            (items[1], BatchOutcomeState.Failed, true),
            (items[2], BatchOutcomeState.Succeeded, true),
            (items[3], BatchOutcomeState.Failed, true),
            (items[4], BatchOutcomeState.Failed, false),
            (items[5], BatchOutcomeState.Failed, true));
        outcomes.Where(outcome => outcome is { State: BatchOutcomeState.Failed, WasSent: true }).Should().OnlyContain(outcome => outcome.Reason == "The requested attribute type was not found");
        outcomes.Single(outcome => outcome.Index == 3).Code.Should().Be("0x1006");
        outcomes.Single(outcome => outcome.Index == 1).Code.Should().Be("0x1005");
        (await server.Org.Indicators.ListAsync().SingleAsync()).Summary.Should().Be("a.example.com");
        (await server.Org.Groups.ListAsync().SingleAsync()).Name.Should().Be("good");
    }

    [Fact]
    public async Task Items_after_the_error_that_halts_are_unprocessed()
    {
        await using var server = await BatchServer.StartAsync();
        BatchItem[] items = [Host("a.example.com"), Host("b.example.com", s_unknown), Host("c.example.com"), Host("d.example.com")];

        var outcomes = await server.Org.Batch.CreateAsync(items, new BatchOptions { HaltOnError = true }).ToListAsync();

        outcomes.OrderBy(outcome => outcome.Index).Select(outcome => outcome.State).Should().Equal(
            BatchOutcomeState.Succeeded, BatchOutcomeState.Failed, BatchOutcomeState.Unprocessed, BatchOutcomeState.Unprocessed);
        (await server.Org.Indicators.ListAsync().Select(indicator => indicator.Summary).ToListAsync()).Should().Equal("a.example.com");
    }

    [Fact]
    public async Task A_deletion_of_a_missing_item_fails_alone()
    {
        await using var server = await BatchServer.StartAsync();
        await server.Org.Indicators.Hosts.CreateAsync(new() { HostName = "a.example.com" });

        var outcomes = await server.Org.Batch.DeleteAsync([Host("nobody.example.com"), Host("a.example.com")]).ToListAsync();

        outcomes.OrderBy(outcome => outcome.Index).Select(outcome => (outcome.State, outcome.Code)).Should().Equal((BatchOutcomeState.Failed, "0x1007"), (BatchOutcomeState.Succeeded, null));
        (await server.Org.Indicators.ListAsync().CountAsync()).Should().Be(0);
    }

    private static BatchIndicator Host(string name, params BatchAttribute[] attributes) => new(new HostCreate { HostName = name }) { Attributes = attributes };
}
