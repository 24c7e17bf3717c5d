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
    public async Task A_list_that_has_become_shorter_ends_at_its_new_end()
    {
        var list = Scripted(
            new Page<int>([1, 2], total: 4),
            new Page<int>([]),
            new Page<int>([1], total: 2));

        (await list.ToListAsync()).Should().Equal(1, 2);
        _asked.Should().Equal((0, 2), (2, 2), (0, 1));
    }

    [Fact]
    public async Task A_page_that_was_empty_by_mistake_is_requested_again()
    {
        var list = Scripted(
            new Page<int>([1, 2], total: 4),
            new Page<int>([]),
            new Page<int>([1], total: 4),
            new Page<int>([3, 4]));

        (await list.ToListAsync()).Should().Equal(1, 2, 3, 4);
        _asked.Should().Equal((0, 2), (2, 2), (0, 1), (2, 2));
    }

    [Fact]
    public async Task A_first_page_that_was_empty_by_mistake_is_requested_again()
    {
        var list = Scripted(new Page<int>([], total: 2), new Page<int>([1, 2], total: 2));

        (await list.ToListAsync()).Should().Equal(1, 2);
        _asked.Should().Equal((0, 2), (0, 2));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task An_empty_page_before_the_total_is_an_error(int before)
    {
        var list = new PagedList<int>(
            (start, limit, _) => Task.FromResult(new Page<int>([.. Enumerable.Range(0, Math.Min(limit, before - start))], total: 1_000)
            {
                Target = "/api/v2/groups",
            }),
            new ListOptions { PageSize = 2 },
            default);

        (await list.Invoking(l => l.ToListAsync()).Should().ThrowAsync<ThreatConnectTransportException>()
            .WithMessage($"GET /api/v2/groups:*the server has 1000 items and returned none from item {before} on.*"))
            .Which.Path.Should().Be("/api/v2/groups");
    }

    [Fact]
    public async Task A_total_that_is_too_small_does_not_end_the_walk() =>
        (await Scripted(new Page<int>([1, 2], total: 1), new Page<int>([3, 4]), new Page<int>([5])).ToListAsync()).Should().Equal(1, 2, 3, 4, 5);

    [Fact]
    public async Task Items_beside_a_total_of_zero_are_items() =>
        (await Scripted(new Page<int>([1], total: 0)).ToListAsync()).Should().Equal(1);

    [Fact]
    public async Task A_total_that_is_too_small_is_no_count()
    {
        (await Scripted(new Page<int>([1], total: 0), new Page<int>([1, 2], total: 0), new Page<int>([3])).CountAsync()).Should().Be(3);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(100)]
    public async Task A_server_that_ignores_the_start_is_an_error(int? total)
    {
        var list = new PagedList<int>(
            (start, _, _) =>
            {
                _asked.Add((start, 2));
                return Task.FromResult(new Page<int>([1, 2], total) { Mark = PageMark.Of("[1,2]"u8), Target = "/api/v2/groups" });
            },
            new ListOptions { PageSize = 2 },
            default);

        await list.Invoking(l => l.ToListAsync()).Should().ThrowAsync<ThreatConnectTransportException>()
            .WithMessage("GET /api/v2/groups:*the same items from item 2 on*ignores resultStart*");
        _asked.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_server_that_ignores_one_start_is_an_error()
    {
        var list = new PagedList<int>(
            (start, _, _) => Task.FromResult(new Page<int>([1, 2], start == 0 ? 100 : null) { Mark = PageMark.Of([(byte)(start % 4)]) }),
            new ListOptions { PageSize = 2 },
            default);

        (await list.Invoking(l => l.ToListAsync()).Should().ThrowAsync<ThreatConnectTransportException>())
            .WithMessage("*the same items from item 4 on*");
    }

    [Fact]
    public async Task Two_equal_items_are_two_equal_pages_of_one_item()
    {
        (await OfOneItem(repeats: 2).ToListAsync()).Should().Equal(7, 7, 8);
        (await OfOneItem(repeats: 3).Invoking(list => list.ToListAsync()).Should().ThrowAsync<ThreatConnectTransportException>())
            .WithMessage("*the same items from item 2 on*");

        PagedList<int> OfOneItem(int repeats) => new(
            (start, _, _) => Task.FromResult(start < repeats
                ? new Page<int>([7]) { Mark = PageMark.Of("[7]"u8) }
                : new Page<int>(start == repeats ? [8] : []) { Mark = PageMark.Of("[8]"u8) }),
            new ListOptions { PageSize = 1 },
            default);
    }

    [Fact]
    public void A_page_is_known_by_its_length_its_beginning_and_its_end()
    {
        var items = new byte[5000];

        PageMark.Of(items).Should().Be(PageMark.Of(items));
        PageMark.Of(items).Should().NotBe(PageMark.Of(items.AsSpan(1)));
        PageMark.Of(items).Should().NotBe(PageMark.Of([1, .. items.AsSpan(1)]));
        PageMark.Of(items).Should().NotBe(PageMark.Of([.. items.AsSpan(1), 1]));
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
            new ListOptions { PageSize = 1 },
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

    // Pages of two items in the order in which they are requested.
    private PagedList<int> Scripted(params Page<int>[] pages) => new(
        (start, limit, _) =>
        {
            _asked.Add((start, limit));
            return Task.FromResult(pages[_asked.Count - 1]);
        },
        new ListOptions { PageSize = 2 },
        default);

    private PagedList<int> List(int total, int pageSize, int clamp = int.MaxValue, bool tellsTotal = true) => new(
        (start, limit, _) =>
        {
            _asked.Add((start, limit));
            var items = Enumerable.Range(start, Math.Max(0, Math.Min(Math.Min(limit, clamp), total - start))).ToList();
            return Task.FromResult(new Page<int>(items, start == 0 && tellsTotal ? total : null));
        },
        new ListOptions { PageSize = pageSize },
        default);
}
