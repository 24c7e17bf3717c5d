namespace ThreatConnect.Tests.Synchronization;

/// <summary>A full pass over a list finds what is new, what differs and what is gone.</summary>
public sealed class ListComparisonTests
{
    private static readonly Dictionary<CampaignId, string> s_known = new() { [1] = "one", [2] = "two", [3] = "three" };

    [Fact]
    public async Task What_is_new_differs_or_is_gone_is_returned_and_all_else_not()
    {
        var list = Pageable.FromItems<Campaign>([new() { Id = 2, Name = "TWO" }, new() { Id = 1, Name = "one" }, new() { Id = 4, Name = "four" }]);

        var differences = await list.CompareAsync(s_known, one => one.Id, one => one.Name).ToListAsync();

        differences.Select(one => (one.Key.Value, one.State, one.Item?.Name, one.IsNew, one.IsRemoved)).Should().Equal(
            (2, "TWO", "TWO", false, false), (4, "four", "four", true, false), (3, null, null, false, true));
    }

    [Fact]
    public async Task An_item_that_a_list_of_several_pages_skipped_is_not_gone()
    {
        var list = new ShiftingList([[1, 3], [1, 2, 3]]);

        var differences = await list.CompareAsync(s_known, one => one.Id, one => one.Name).ToListAsync();

        differences.Should().ContainSingle().Which.Should().Match<ItemDifference<Campaign, CampaignId>>(one => one.Key == 2 && one.State == "2" && !one.IsNew);
        list.Walks.Should().Be(2);
    }

    [Fact]
    public async Task A_part_of_a_list_is_refused_since_all_else_would_be_gone()
    {
        await using var client = new ThreatConnectClient(new Uri("http://127.0.0.1:9/api"), new ApiTokenCredential("token"));
        var campaigns = client.Groups.Campaigns;

        foreach (var part in new[]
        {
            campaigns.ListAsync(options: new() { MaxItems = 10 }), campaigns.ListAsync(options: new() { Start = 1 }), campaigns.ListAsync().Take(10),
        })
        {
            part.Invoking(list => list.CompareAsync(s_known, one => one.Id, one => one.Name))
                .Should().Throw<ArgumentException>().WithMessage("CompareAsync needs the whole list: *Start*MaxItems*Take*removed*filter*");
        }

        campaigns.ListAsync(options: new() { PageSize = 10 }).Invoking(list => list.CompareAsync(s_known, one => one.Id, one => one.Name))
            .Should().NotThrow();
    }

    // Each walk gives other items, one a page; their names are known but for the second.
    private sealed class ShiftingList(int[][] walks) : Pageable<Campaign>
    {
        public int Walks { get; private set; }

        public override async IAsyncEnumerable<Page<Campaign>> AsPages(
            [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.CompletedTask;
            foreach (var id in walks[Walks++])
            {
                yield return new Page<Campaign>([new() { Id = id, Name = id == 2 ? "2" : s_known[id] }]);
            }
        }

        public override Pageable<Campaign> Take(int count) => throw new NotSupportedException();
    }
}
