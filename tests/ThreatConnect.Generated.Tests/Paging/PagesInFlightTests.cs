using ThreatConnect.Paging;

namespace ThreatConnect.Tests.Paging;

// Pages that are requested before the caller takes them. The tests decide when the server responds.
public sealed class PagesInFlightTests
{
    private readonly DelayedPages _server = new();

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(4, 3)]
    public async Task While_the_caller_works_on_a_page_others_are_read(int pagesInFlight, int ahead)
    {
        await using var pages = _server.List(new() { PageSize = 10, PagesInFlight = pagesInFlight }).AsPages().GetAsyncEnumerator();
        var first = pages.MoveNextAsync();
        (await _server.RequestedAsync(1)).Should().Equal((0, 10));
        _server.Respond(0, total: 100);
        await first;

        (await _server.RequestedAsync(1 + ahead)).Should().BeEquivalentTo(Enumerable.Range(0, 1 + ahead).Select(page => (page * 10, 10)));
        await _server.StaysAtAsync(1 + ahead);
    }

    [Fact]
    public async Task Without_a_total_one_page_is_read_ahead_and_none_behind_a_short_one()
    {
        await using var pages = _server.List(new() { PageSize = 10, PagesInFlight = 8 }).AsPages().GetAsyncEnumerator();
        var first = pages.MoveNextAsync();
        _server.Respond(0, total: null);
        await first;
        (await _server.RequestedAsync(2)).Should().Equal((0, 10), (10, 10));

        _server.Respond(10, total: null, count: 3);
        (await pages.MoveNextAsync()).Should().BeTrue();

        pages.Current.Items.Should().Equal(10, 11, 12);
        await _server.StaysAtAsync(2);
        (await pages.MoveNextAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task Pages_come_in_order_with_their_places_however_the_server_responds()
    {
        var read = ReadStartsAsync(_server.List(new() { PageSize = 10, PagesInFlight = 4 }));
        _server.Respond(0, total: 35);
        await _server.RequestedAsync(4);
        _server.Respond(30, total: null, count: 5);
        _server.Respond(20, total: null);
        _server.Respond(10, total: null);

        (await read).Should().Equal((0, 10), (10, 10), (20, 10), (30, 5));
        (await _server.RequestedAsync(4)).Should().BeEquivalentTo([(0, 10), (10, 10), (20, 10), (30, 10)]);
    }

    [Fact]
    public async Task A_server_that_returns_less_at_once_is_asked_at_its_own_places()
    {
        var read = ReadStartsAsync(_server.List(new() { PageSize = 10, PagesInFlight = 3 }));
        _server.Respond(0, total: 10, count: 4);
        (await _server.RequestedAsync(3)).Should().BeEquivalentTo([(0, 10), (4, 10), (8, 10)]);
        _server.Respond(4, total: null, count: 4);
        _server.Respond(8, total: null, count: 2);

        (await read).Should().Equal((0, 4), (4, 4), (8, 2));
    }

    [Fact]
    public async Task What_was_requested_at_a_wrong_place_is_requested_anew()
    {
        var read = ReadStartsAsync(_server.List(new() { PageSize = 10, PagesInFlight = 3 }));
        _server.Respond(0, total: 30);
        await _server.RequestedAsync(3);
        _server.Respond(10, total: null, count: 7);
        await _server.CanceledAsync(20);

        await _server.RequestedAsync(5);
        _server.Respond(17, total: null, count: 7);
        _server.Respond(24, total: null, count: 6);

        (await read).Should().Equal((0, 10), (10, 7), (17, 7), (24, 6));
    }

    [Fact]
    public async Task An_error_comes_after_the_items_before_it_and_ends_what_is_in_flight()
    {
        var items = new List<int>();
        var read = Task.Run(async () =>
        {
            await foreach (var item in _server.List(new() { PageSize = 10, PagesInFlight = 4 }))
            {
                items.Add(item);
            }
        });
        _server.Respond(0, total: 100);
        await _server.RequestedAsync(4);
        _server.Fail(20, new ThreatConnectTransportException("broken", HttpMethod.Get, "/api/v2/groups"));
        _server.Respond(10, total: null);

        (await FluentActions.Awaiting(() => read).Should().ThrowAsync<ThreatConnectTransportException>()).WithMessage("broken");
        items.Should().Equal(Enumerable.Range(0, 20));
        await _server.CanceledAsync(30);
        _server.Open.Should().Be(0);
    }

    [Fact]
    public async Task A_caller_who_stops_early_cancels_what_is_in_flight()
    {
        var list = _server.List(new() { PageSize = 10, PagesInFlight = 5 });
        var read = Task.Run(async () =>
        {
            await foreach (var item in list)
            {
                return item;
            }

            return -1;
        });
        _server.Respond(0, total: 100);

        (await read).Should().Be(0);
        _server.Open.Should().Be(0, "an enumeration that has ended leaves no request behind");
    }

    [Fact]
    public async Task A_cancellation_has_the_token_of_the_caller_and_ends_what_is_in_flight()
    {
        using var source = new CancellationTokenSource();
        await using var pages = _server.List(new() { PageSize = 10, PagesInFlight = 3 }).AsPages(source.Token).GetAsyncEnumerator();
        var first = pages.MoveNextAsync();
        _server.Respond(0, total: 100);
        await first;
        await _server.RequestedAsync(3);

        await source.CancelAsync();

        (await pages.Awaiting(walk => walk.MoveNextAsync().AsTask()).Should().ThrowAsync<OperationCanceledException>())
            .Which.CancellationToken.Should().Be(source.Token);
        _server.Open.Should().Be(0);
    }

    [Fact]
    public async Task A_list_can_start_further_on_and_knows_its_end_then()
    {
        var read = ReadStartsAsync(_server.List(new() { PageSize = 10, PagesInFlight = 3, Start = 25 }));
        _server.Respond(0, total: 40, count: 1);
        await _server.RequestedAsync(2);
        _server.Respond(25, total: null, count: 8);
        await _server.RequestedAsync(3);
        _server.Respond(33, total: null, count: 7);

        (await read).Should().Equal((25, 8), (33, 7));
        (await _server.RequestedAsync(3)).Should().Equal((0, 1), (25, 10), (33, 10));
    }

    [Fact]
    public async Task A_list_that_starts_further_on_has_as_many_items_less()
    {
        _server.Respond(0, total: 40, count: 1);
        (await _server.List(new() { Start = 25 }).CountAsync()).Should().Be(15);
        (await _server.List(new() { Start = 25, MaxItems = 4 }).CountAsync()).Should().Be(4);
        (await _server.List(new() { Start = 41 }).CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task However_many_are_in_flight_each_item_comes_once_in_order()
    {
        var random = new Random(20261130);
        for (var round = 0; round < 300; round++)
        {
            var (total, size, clamp, inFlight) = (random.Next(0, 80), random.Next(1, 25), random.Next(1, 25), random.Next(1, 10));
            var (start, max) = (random.Next(4) == 0 ? random.Next(0, 90) : 0, random.Next(3) == 0 ? random.Next(0, 90) : (int?)null);
            var options = new ListOptions { PageSize = size, PagesInFlight = inFlight, Start = start, MaxItems = max };

            var read = await new PagedList<int>(ReadAsync, options, CancellationToken.None).ToListAsync();

            read.Should().Equal(
                Enumerable.Range(0, total).Skip(start).Take(max ?? int.MaxValue),
                because: $"of {total} from {start} at most {max} by {size}, clamped to {clamp}, {inFlight} in flight");

            // The server returns fewer items than it could now and then, as a live list does.
            async Task<Page<int>> ReadAsync(int from, int limit, CancellationToken token)
            {
                await Task.Yield();
                token.ThrowIfCancellationRequested();
                var count = Math.Max(0, Math.Min(Math.Min(limit, 1 + (from * 7 % clamp)), total - from));
                return new Page<int>([.. Enumerable.Range(from, count)], from == 0 ? total : null);
            }
        }
    }

    private static async Task<List<(int Start, int Count)>> ReadStartsAsync(Pageable<int> list)
    {
        var read = new List<(int Start, int Count)>();
        await foreach (var page in list.AsPages())
        {
            page.Items.Should().Equal(Enumerable.Range(page.Start, page.Items.Count));
            read.Add((page.Start, page.Items.Count));
        }

        return read;
    }
}
