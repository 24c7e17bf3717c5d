using ThreatConnect.Paging;

namespace ThreatConnect.Tests.Paging;

public sealed class PagedListTests
{
    private readonly List<(int Start, int Limit)> _asked = [];

    [Fact]
    public async Task A_full_last_page_of_a_known_total_is_the_last_request()
    {
        (await List(total: 20, pageSize: 10).ToListAsync()).Should().HaveCount(20);
        _asked.Should().Equal((0, 10), (10, 10));
    }

    [Fact]
    public async Task A_server_that_clamps_pages_is_walked_to_the_end()
    {
        (await List(total: 25, pageSize: 20, clamp: 10).ToListAsync()).Should().BeEquivalentTo(Enumerable.Range(0, 25));
        _asked.Should().Equal((0, 20), (10, 20), (20, 20));
    }

    [Fact]
    public async Task Without_a_total_a_short_page_ends_the_walk()
    {
        (await List(total: 25, pageSize: 10, tellsTotal: false).ToListAsync()).Should().HaveCount(25);
        _asked.Should().Equal((0, 10), (10, 10), (20, 10));
    }

    [Fact]
    public async Task An_empty_page_always_ends_the_walk()
    {
        var list = new PagedList<int>(
            (start, limit, _) =>
            {
                _asked.Add((start, limit));
                return Task.FromResult(new Page<int>(start == 0 ? [1, 2] : [], total: 1_000));
            },
            pageSize: 2,
            maxItems: null,
            default);

        (await list.ToListAsync()).Should().Equal(1, 2);
        _asked.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_cap_makes_the_last_page_small()
    {
        (await List(total: 100, pageSize: 10).Take(15).ToListAsync()).Should().HaveCount(15);
        _asked.Should().Equal((0, 10), (10, 5));
        (await List(total: 100, pageSize: 10).Take(0).ToListAsync()).Should().BeEmpty();
        _asked.Should().HaveCount(2);
    }

    [Fact]
    public async Task Counting_asks_for_one_row_and_the_first_item_for_one_too()
    {
        (await List(total: 100, pageSize: 10).CountAsync()).Should().Be(100);
        (await List(total: 100, pageSize: 10).FirstOrDefaultAsync()).Should().Be(0);
        _asked.Should().Equal((0, 1), (0, 1));
        (await List(total: 7, pageSize: 5, tellsTotal: false).CountAsync()).Should().Be(7);
    }

    [Fact]
    public async Task A_walk_of_any_server_ends_and_gives_each_item_once()
    {
        var random = new Random(20261124);
        for (var round = 0; round < 500; round++)
        {
            var (total, pageSize, clamp) = (random.Next(0, 60), random.Next(1, 25), random.Next(1, 25));
            var tells = random.Next(2) == 0;
            if (!tells)
            {
                clamp = 25;
            }

            (await List(total, pageSize, clamp, tells).ToListAsync()).Should().Equal(Enumerable.Range(0, total));
        }
    }

    [Fact]
    public async Task Cancellation_reaches_the_reader()
    {
        using var source = new CancellationTokenSource();
        var list = new PagedList<int>(
            async (_, _, token) =>
            {
                await source.CancelAsync();
                token.ThrowIfCancellationRequested();
                return new Page<int>([]);
            },
            pageSize: 1,
            maxItems: null,
            source.Token);

        await list.Invoking(l => l.ToListAsync()).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Lists_for_tests_of_users_behave_like_real_ones()
    {
        var list = Pageable.FromItems([1, 2, 3]);

        (await list.CountAsync()).Should().Be(3);
        (await list.Take(2).ToListAsync()).Should().Equal(1, 2);
        (await list.FirstOrDefaultAsync()).Should().Be(1);
    }

    private PagedList<int> List(int total, int pageSize, int clamp = int.MaxValue, bool tellsTotal = true) => new(
        (start, limit, _) =>
        {
            _asked.Add((start, limit));
            var items = Enumerable.Range(start, Math.Max(0, Math.Min(Math.Min(limit, clamp), total - start))).ToList();
            return Task.FromResult(new Page<int>(items, start == 0 && tellsTotal ? total : null));
        },
        pageSize,
        maxItems: null,
        default);
}
