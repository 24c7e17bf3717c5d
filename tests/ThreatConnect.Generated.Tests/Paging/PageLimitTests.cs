using ThreatConnect.Paging;

namespace ThreatConnect.Tests.Paging;

// Pages that are larger than was asked for or empty, and how many items a list has within its limits.
public sealed class PageLimitTests
{
    private readonly List<(int Start, int Limit)> _asked = [];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_page_that_is_larger_than_asked_for_is_taken_whole(bool tellsTotal)
    {
        var pages = await PagesAsync(List(total: 7, serverPage: 5, tellsTotal, new() { PageSize = 2, PagesInFlight = 1 }));

        pages.SelectMany(page => page.Items).Should().Equal(Enumerable.Range(0, 7));
        pages.Where(page => page.Items.Count > 0).Select(page => page.Start).Should().Equal(0, 5);
        _asked.Select(asked => asked.Start).Should().StartWith([0, 5]).And.OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_page_that_is_larger_than_the_limit_is_cut_there_and_is_the_last_request(bool tellsTotal)
    {
        var pages = await PagesAsync(List(total: 100, serverPage: 5, tellsTotal, new() { PageSize = 2, MaxItems = 3 }));

        pages.Should().ContainSingle().Which.Items.Should().Equal(0, 1, 2);
        _asked.Should().Equal((0, 2));
    }

    [Fact]
    public async Task Pages_behind_a_larger_one_are_requested_where_it_ends()
    {
        (await List(total: 20, serverPage: 5, tellsTotal: true, new() { PageSize = 2, PagesInFlight = 4 }).ToListAsync()).Should().Equal(Enumerable.Range(0, 20));

        _asked.Should().BeEquivalentTo([(0, 2), (5, 2), (10, 2), (15, 2)]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_empty_list_has_one_page(bool tellsTotal)
    {
        var pages = await PagesAsync(List(total: 0, serverPage: 10, tellsTotal, new() { PageSize = 10 }));

        pages.Should().ContainSingle().Which.Should().Match<Page<int>>(page => page.Items.Count == 0 && page.Total == (tellsTotal ? 0 : null));
    }

    [Fact]
    public async Task An_empty_page_behind_others_is_not_returned() =>
        (await PagesAsync(List(total: 20, serverPage: 10, tellsTotal: false, new() { PageSize = 10 }))).Select(page => page.Items.Count).Should().Equal(10, 10);

    [Fact]
    public async Task A_list_that_is_continued_behind_its_end_has_one_page_without_items() =>
        (await PagesAsync(List(total: 20, serverPage: 10, tellsTotal: true, new() { PageSize = 10, Start = 30 })))
            .Should().ContainSingle().Which.Should().Match<Page<int>>(page => page.Items.Count == 0 && page.Start == 30);

    [Fact]
    public async Task The_smallest_limit_counts()
    {
        var list = List(total: 100, serverPage: 10, tellsTotal: true, new() { PageSize = 10, MaxItems = 5 });

        (await list.Take(10).ToListAsync()).Should().HaveCount(5);
        (await list.Take(3).ToListAsync()).Should().HaveCount(3);
        (await list.Take(3).Take(4).ToListAsync()).Should().HaveCount(3);
    }

    [Fact]
    public void A_negative_limit_is_an_error() =>
        List(total: 1, serverPage: 1, tellsTotal: true, new()).Invoking(list => list.Take(-1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("count");

    [Theory]
    [InlineData(100, 0, null, 100)]
    [InlineData(100, 0, 15, 15)]
    [InlineData(10, 0, 15, 10)]
    [InlineData(100, 95, null, 5)]
    [InlineData(100, 95, 15, 5)]
    [InlineData(100, 50, 15, 15)]
    [InlineData(100, 200, null, 0)]
    [InlineData(0, 0, null, 0)]
    public async Task A_count_is_within_the_limits_of_the_list(int total, int start, int? maxItems, long expected)
    {
        (await List(total, serverPage: 10, tellsTotal: true, new() { PageSize = 10, Start = start, MaxItems = maxItems }).CountAsync()).Should().Be(expected);

        _asked.Should().Equal((0, 1));
    }

    [Fact]
    public async Task Without_a_total_the_items_within_the_limits_are_counted()
    {
        (await List(total: 100, serverPage: 10, tellsTotal: false, new() { PageSize = 10, MaxItems = 15 }).CountAsync()).Should().Be(15);
        (await List(total: 12, serverPage: 10, tellsTotal: false, new() { PageSize = 10, Start = 5 }).CountAsync()).Should().Be(7);
    }

    private static async Task<List<Page<int>>> PagesAsync(Pageable<int> list)
    {
        var pages = new List<Page<int>>();
        await foreach (var page in list.AsPages())
        {
            pages.Add(page);
        }

        return pages;
    }

    // A server whose pages have so many items, whatever is asked for; one item is returned where one is asked for.
    private PagedList<int> List(int total, int serverPage, bool tellsTotal, ListOptions options) => new(
        (start, limit, _) =>
        {
            lock (_asked)
            {
                _asked.Add((start, limit));
            }

            var items = Enumerable.Range(start, Math.Max(0, Math.Min(limit == 1 ? 1 : serverPage, total - start))).ToList();
            return Task.FromResult(new Page<int>(items, start == 0 && tellsTotal ? total : null));
        },
        options,
        default);
}
