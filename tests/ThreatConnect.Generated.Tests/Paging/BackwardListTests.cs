using ThreatConnect.Paging;

namespace ThreatConnect.Tests.Paging;

public sealed class BackwardListTests
{
    private readonly List<(int Start, int Limit)> _asked = [];

    [Fact]
    public async Task The_last_page_is_read_first()
    {
        var items = Enumerable.Range(0, 25).ToList();

        (await ReadAsync(items, pageSize: 10, remove: _ => true)).Should().Equal(Enumerable.Range(0, 25).Reverse());

        items.Should().BeEmpty();
        _asked.Should().Equal((0, 10), (15, 10), (5, 10), (0, 5));
    }

    [Fact]
    public async Task A_list_of_one_page_is_one_request()
    {
        (await ReadAsync([1, 2, 3], pageSize: 10, remove: _ => true)).Should().Equal(3, 2, 1);
        (await ReadAsync([], pageSize: 10, remove: _ => true)).Should().BeEmpty();

        _asked.Should().Equal((0, 10), (0, 10));
    }

    [Fact]
    public async Task A_page_that_the_server_clamps_is_completed()
    {
        (await ReadAsync([.. Enumerable.Range(0, 12)], pageSize: 10, clamp: 4, remove: _ => true)).Should().HaveCount(12);

        _asked.Should().Equal((0, 10), (2, 10), (6, 6), (10, 2), (0, 2));
    }

    [Fact]
    public async Task Without_a_total_the_whole_list_is_read_before_the_first_item()
    {
        (await ReadAsync([.. Enumerable.Range(0, 12)], pageSize: 5, tellsTotal: false, remove: _ => true)).Should().HaveCount(12);

        _asked.Should().Equal((0, 5), (0, 5), (5, 5), (10, 5));
    }

    [Fact]
    public async Task With_a_total_that_is_too_small_too()
    {
        (await ReadAsync([.. Enumerable.Range(0, 12)], pageSize: 5, remove: _ => true, extra: -9)).Should().HaveCount(12);

        _asked.Should().Equal((0, 5), (0, 5), (5, 5), (10, 5));
    }

    [Fact]
    public async Task A_list_that_has_become_shorter_ends_there()
    {
        var items = Enumerable.Range(0, 12).ToList();

        // What others delete meanwhile.
        (await ReadAsync(items, pageSize: 5, remove: item => item == 11 ? items.RemoveAll(other => other < 9) > 0 : item > 0)).Should().Equal(11, 10, 9, 8, 7);
    }

    [Fact]
    public async Task A_page_that_is_behind_the_end_by_now_has_no_items()
    {
        var items = Enumerable.Range(0, 12).ToList();

        (await ReadAsync(items, pageSize: 5, remove: item => item == 11 ? items.RemoveAll(other => other > 0) > 0 : item > 0)).Should().Equal(11, 10, 9, 8, 7, 0);

        _asked.Should().Equal((0, 5), (7, 5), (2, 5), (0, 1), (0, 2), (1, 1), (0, 1));
    }

    [Fact]
    public async Task A_page_in_which_the_list_ends_by_now_has_the_items_that_are_left()
    {
        var items = Enumerable.Range(0, 25).ToList();

        (await ReadAsync(items, pageSize: 10, remove: item => item == 24 ? items.RemoveAll(other => other >= 8) > 0 : item > 24))
            .Should().Equal(Enumerable.Range(15, 10).Reverse().Concat(Enumerable.Range(0, 8).Reverse()));

        _asked.Should().Equal((0, 10), (15, 10), (5, 10), (8, 7), (5, 1), (0, 1), (0, 5));
    }

    [Fact]
    public async Task A_server_that_ignores_the_start_is_an_error()
    {
        var act = () => BackwardList.ReadAsync(PageAsync, pageSize: 4, CancellationToken.None).ToListAsync().AsTask();

        await act.Should().ThrowAsync<ThreatConnectTransportException>()
            .WithMessage("GET /api/v2/groups: the list cannot be read to its end: the server returned the same items from item 2 on*");

        static Task<Page<int>> PageAsync(int start, int limit, CancellationToken token) => Task.FromResult(
            new Page<int>([1, 2], start == 0 ? 8 : null) { Mark = PageMark.Of("[1,2]"u8), Target = "/api/v2/groups" });
    }

    [Fact]
    public async Task Items_that_the_server_counts_and_does_not_send_are_an_error()
    {
        var act = () => ReadAsync([1, 2, 3], pageSize: 2, remove: _ => true, extra: 4);

        (await act.Should().ThrowAsync<ThreatConnectTransportException>()).WithMessage("*cannot be read to its end*returned none*");
    }

    [Fact]
    public async Task Each_item_comes_once_whatever_is_removed_meanwhile()
    {
        var random = new Random(20261130);
        for (var round = 0; round < 500; round++)
        {
            var (total, pageSize, tells) = (random.Next(0, 60), random.Next(1, 25), random.Next(2) == 0);
            var (clamp, kept) = (tells ? random.Next(1, 25) : 25, random.Next(1, 5));

            var read = await ReadAsync([.. Enumerable.Range(0, total)], pageSize, clamp, tells, item => item % kept != 0);

            read.Order().Should().Equal(Enumerable.Range(0, total), because: $"of {total} by {pageSize}, at most {clamp}, total {tells}");
        }
    }

    // Removes items as soon as they are read, and asks for the next one after that.
    private async Task<List<int>> ReadAsync(
        List<int> items, int pageSize, int clamp = int.MaxValue, bool tellsTotal = true, Func<int, bool>? remove = null, int extra = 0)
    {
        var read = new List<int>();
        await foreach (var item in BackwardList.ReadAsync(PageAsync, pageSize, CancellationToken.None))
        {
            read.Add(item);
            if (remove!(item))
            {
                items.Remove(item);
            }
        }

        return read;

        Task<Page<int>> PageAsync(int start, int limit, CancellationToken token)
        {
            _asked.Add((start, limit));
            int? total = start == 0 && tellsTotal ? Math.Max(0, items.Count + extra) : null;
            return Task.FromResult(new Page<int>([.. items.Skip(start).Take(Math.Min(limit, clamp))], total));
        }
    }
}
