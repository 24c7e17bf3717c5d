using ThreatConnect.Paging;

namespace ThreatConnect.Tests.Synchronization;

/// <summary>A list that others change while it is read is read without a gap.</summary>
public sealed class OverlappingListTests
{
    private readonly List<(int Start, int Limit)> _asked = [];

    [Fact]
    public async Task A_list_of_one_page_is_one_request()
    {
        (await ReadAsync([1, 2, 3], pageSize: 10)).Should().Equal(1, 2, 3);
        (await ReadAsync([], pageSize: 10)).Should().BeEmpty();

        _asked.Should().Equal((0, 10), (0, 10));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Each_page_repeats_half_of_a_small_page_before_it(bool hasTotal)
    {
        (await ReadAsync([.. Enumerable.Range(0, 12)], pageSize: 6, hasTotal: hasTotal)).Should().Equal(Enumerable.Range(0, 12));

        _asked.Should().Equal((0, 6), (3, 6), (6, 6), (9, 6));
    }

    [Fact]
    public async Task A_server_that_returns_less_than_is_asked_for_is_read_to_the_end()
    {
        (await ReadAsync([.. Enumerable.Range(0, 1203)], pageSize: 1000, clamp: 500)).Should().Equal(Enumerable.Range(0, 1203));

        _asked.Should().Equal((0, 1000), (450, 1000), (900, 1000));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(40)]
    [InlineData(99)]
    public async Task What_leaves_the_list_takes_nothing_else_with_it(int removed)
    {
        var items = Enumerable.Range(0, 100).ToList();

        var read = await ReadAsync(items, pageSize: 20, before: request =>
        {
            if (request == 3)
            {
                items.RemoveRange(0, removed);
            }
        });

        read.Should().Contain(Enumerable.Range(removed, 100 - removed)).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task What_is_added_before_the_others_makes_none_of_them_appear_twice()
    {
        var items = Enumerable.Range(0, 100).ToList();

        var read = await ReadAsync(items, pageSize: 20, before: request => items.Insert(0, 100 + request));

        read.Should().Contain(Enumerable.Range(0, 100)).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Equal_items_are_different_ones() =>
        (await ReadAsync([1, 1, 2, 2, 2, 3, 3, 1, 1], pageSize: 4)).Should().Equal(1, 1, 2, 2, 2, 3, 3, 1, 1);

    [Fact]
    public async Task A_server_that_ignores_where_a_page_starts_is_an_error() =>
        (await FluentActions.Awaiting(() => ReadAsync([.. Enumerable.Range(0, 12)], pageSize: 6, ignoresStart: true))
            .Should().ThrowAsync<ThreatConnectTransportException>()).WithMessage("*ignores resultStart*");

    [Fact]
    public async Task A_list_that_ends_before_its_total_is_an_error() =>
        (await FluentActions.Awaiting(() => ReadAsync([.. Enumerable.Range(0, 12)], pageSize: 6, extra: 5))
            .Should().ThrowAsync<ThreatConnectTransportException>()).WithMessage("*the server has 17 items and returned 12*");

    private async Task<IReadOnlyList<int>> ReadAsync(
        List<int> items,
        int pageSize,
        int clamp = int.MaxValue,
        bool hasTotal = true,
        bool ignoresStart = false,
        int extra = 0,
        Action<int>? before = null)
    {
        var request = 0;
        var list = await OverlappingList.ReadAsync(
            (start, limit, _) =>
            {
                (++request).Should().BeLessThan(100, "the list comes to an end");
                before?.Invoke(request);
                _asked.Add((start, limit));
                var page = items.Skip(ignoresStart ? 0 : start).Take(Math.Min(limit, clamp)).ToList();
                return Task.FromResult(new Page<int>(page, start == 0 && hasTotal ? items.Count + extra : null)
                {
                    Mark = page.Count == 0 ? null : new PageMark((uint)string.Join(",", page).GetHashCode(StringComparison.Ordinal)),
                });
            },
            item => (ulong)item,
            pageSize,
            CancellationToken.None);
        return list.Items;
    }
}
