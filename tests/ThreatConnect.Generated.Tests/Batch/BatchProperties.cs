using System.Text.Json;

namespace ThreatConnect.Tests.Batch;

// Whatever comes, in whatever order: every item has one outcome, and nothing is named before it is written.
public sealed class BatchProperties
{
    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Every_item_has_one_outcome_and_every_group_is_there_when_it_is_named(int seed)
    {
        var random = new Random(seed);
        var items = Items(random);
        var server = new FakeBatchServer
        {
            PollsBeforeCompletion = random.Next(3),
            AllowedBytes = random.Next(2) == 0 ? long.MaxValue : random.Next(400, 4000),
        };
        var options = new BatchOptions
        {
            MaxItems = random.Next(1, 40),
            MaxBytes = random.Next(1024, 20_000),
            JobsInFlight = random.Next(1, 5),
        };

        var outcomes = await server.OutcomesAsync(items, options);

        outcomes.Select(outcome => outcome.Index).Order().Should().Equal(Enumerable.Range(0, items.Count).Select(index => (long?)index));
        outcomes.Should().OnlyContain(outcome => ReferenceEquals(outcome.Item, items[(int)outcome.Index!.Value]));
        outcomes.Count(outcome => outcome is { State: BatchOutcomeState.Succeeded, MergedWith: null }).Should().Be(server.Taken.Sum(job => job.Count));
        var groups = server.Taken.SelectMany(job => job.Groups.Select(group => (Xid: group.GetProperty("xid").GetString()!, Job: job)))
            .ToDictionary(pair => pair.Xid, pair => pair.Job);
        foreach (var job in server.Taken)
        {
            foreach (var name in job.Groups.Concat(job.Indicators).SelectMany(Named).Where(groups.ContainsKey))
            {
                (groups[name] == job || job.CompletedBefore.Contains(groups[name].Id)).Should().BeTrue($"{name} is named by job {job.Id}");
            }
        }
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    private static List<BatchItem> Items(Random random)
    {
        var count = random.Next(1, 150);
        return [.. Enumerable.Range(0, count).Select(number => Item(random, number, count))];
    }

    private static BatchItem Item(Random random, int number, int count) => random.Next(10) switch
    {
        < 4 => TestItems.Group($"x{number}", Names(random, count)),
        < 8 => TestItems.Address(number, Names(random, count)),
        8 => new BatchAssociation($"x{random.Next(count)}", $"x{random.Next(count)}"),
        _ => new BatchIndicator(IndicatorType.Address, "not an address"),
    };

    private static string[] Names(Random random, int count) =>
        [.. Enumerable.Range(0, random.Next(3)).Select(_ => $"x{random.Next(count)}").Distinct()];

    private static IEnumerable<string> Named(JsonElement item)
    {
        if (item.TryGetProperty("associatedGroupXid", out var xids))
        {
            return xids.EnumerateArray().Select(xid => xid.GetString()!);
        }

        return item.TryGetProperty("associatedGroups", out var groups)
            ? groups.EnumerateArray().Select(group => group.GetProperty("groupXid").GetString()!)
            : [];
    }
}
