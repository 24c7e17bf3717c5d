namespace ThreatConnect.EndToEndTests.Batch;

// Many items of many types, more than one job holds.
public sealed class BatchVolumeTests
{
    private const int Groups = 2_000;
    private const int Indicators = 98_000;

    [Fact]
    public async Task A_hundred_thousand_items_all_arrive()
    {
        await using var server = await BatchServer.StartAsync();
        var groups = Enumerable.Range(0, Groups).Select(number => new BatchGroup(new IncidentCreate { Name = $"Vorfall № {number}" }) { Tags = ["Incident"] }).ToList();

        var states = await server.Org.Batch.CreateAsync([.. groups, .. Enumerable.Range(0, Indicators).Select(number => IndicatorOf(number, groups[number % Groups]))])
            .GroupBy(outcome => outcome.State).Select(group => (group.Key, Count: group.Count())).ToListAsync();

        states.Should().Equal((BatchOutcomeState.Succeeded, 100_000));
        (await server.Org.Groups.Incidents.ListAsync().CountAsync()).Should().Be(Groups);
        (await server.Org.Indicators.Hosts.ListAsync().CountAsync()).Should().Be(24_500);
        (await server.Org.Indicators.Files.ListAsync().CountAsync()).Should().Be(24_500);
        (await server.Org.Indicators.ListAsync().CountAsync()).Should().Be(Indicators);

        // Of a group with an even number: 49 indicators, each 2,000 further on, and so all of one type.
        var last = await server.Org.Groups.Incidents.ListAsync(f => f.Name == "Vorfall № 1998").SingleAsync();
        (await server.Org.Groups.Incidents[last.Id].Indicators.ListAsync().Select(indicator => $"{indicator.Type}").ToListAsync()).Should().HaveCount(49).And.OnlyContain(type => type == "File");
    }

    private static BatchIndicator IndicatorOf(int number, BatchGroup group) => new(CreateOf(number)) { Tags = ["Seen"], AssociatedGroups = [group] };

    private static IIndicatorCreate CreateOf(int number) => (number % 4) switch
    {
        0 => new AddressCreate { Ip = $"10.{number / 65_536}.{number / 256 % 256}.{number % 256}", Rating = number % 6, Confidence = number % 101 },
        1 => new HostCreate { HostName = $"host-{number}.example.com", Rating = number % 6 },
        2 => new FileCreate { Sha256 = $"{number:x64}", Size = number },
        _ => new UrlCreate { Text = $"https://example.com/drop/{number}/ü?id={number:x8}", Confidence = number % 101 },
    };
}
