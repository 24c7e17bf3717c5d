using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.Synchronization;

// The changes of indicators since a cursor, on a clock that the tests move.
public sealed class IndicatorChangeTests : IAsyncLifetime
{
    private OwnerScope _org = null!;

    private ThreatConnectSimulator Simulator { get; set; } = null!;

    private ThreatConnectClient Client { get; set; } = null!;

    public async Task InitializeAsync()
    {
        Simulator = await ThreatConnectSimulator.StartAsync();
        Simulator.Clock.Stop();
        Client = new ThreatConnectClient(
            Simulator.BaseAddress,
            new HmacCredential(Simulator.AccessId, Simulator.SecretKey),
            new ThreatConnectClientOptions { TimeProvider = Simulator.Clock });
        _org = Client.InOwner("My Organization");
    }

    public async Task DisposeAsync()
    {
        await Client.DisposeAsync();
        await Simulator.DisposeAsync();
    }

    [Fact]
    public async Task Each_change_is_returned_once_in_order_also_within_one_second()
    {
        await SetAsync("192.0.2.1", 1);
        var cursor = await _org.Indicators.GetCursorAsync();
        Advance(120);
        await SetAsync("192.0.2.2", 1);
        await SetAsync("192.0.2.1", 2);

        (cursor, var first) = await ReadAsync(cursor);
        (cursor, var second) = await ReadAsync(cursor);
        await SetAsync("192.0.2.2", 3);
        await _org.Indicators.Addresses["192.0.2.1"].DeleteAsync();
        (cursor, var third) = await ReadAsync(cursor);
        Advance(1);
        (cursor, var fourth) = await ReadAsync(cursor);
        Advance(3600);
        (_, var fifth) = await ReadAsync(cursor);

        first.Should().BeEquivalentTo("192.0.2.1=2", "192.0.2.2=1");
        second.Should().BeEmpty();
        third.Should().Equal("-192.0.2.1", "192.0.2.2=3");
        fourth.Should().BeEmpty();
        fifth.Should().BeEmpty();
    }

    [Fact]
    public async Task An_indicator_that_was_deleted_and_created_again_is_there_in_the_end()
    {
        await SetAsync("192.0.2.1", 1);
        var cursor = await _org.Indicators.GetCursorAsync();
        Advance(10);
        await _org.Indicators.Addresses["192.0.2.1"].DeleteAsync();
        Advance(10);
        await SetAsync("192.0.2.1", 5);

        (_, var changes) = await ReadAsync(cursor);

        changes.Should().Equal("-192.0.2.1", "192.0.2.1=5");
    }

    [Fact]
    public async Task Inactive_indicators_are_returned_too_and_changes_are_in_the_order_of_their_times()
    {
        await SetAsync("192.0.2.3", 1);
        Advance(5);
        await _org.Indicators.Addresses.CreateAsync(new() { Ip = "192.0.2.1", Active = false });
        Advance(5);
        await SetAsync("192.0.2.2", 1);

        (_, var changes) = await ReadAsync(null);

        changes.Should().Equal("192.0.2.3=1", "192.0.2.1=", "192.0.2.2=1");
    }

    [Fact]
    public async Task A_program_that_ends_between_two_changes_loses_none_and_repeats_only_what_it_had_begun()
    {
        var cursor = await _org.Indicators.GetCursorAsync();
        await SetAsync("192.0.2.4", 1);
        await _org.Indicators.Addresses["192.0.2.4"].DeleteAsync();
        await SetAsync("192.0.2.1", 1);
        Advance(1);
        await SetAsync("192.0.2.2", 1);
        await SetAsync("192.0.2.3", 1);

        var all = new List<string>();
        for (var runs = 0; runs < 4; runs++)
        {
            var interrupted = _org.Indicators.ChangesSinceAsync(cursor);
            await foreach (var change in interrupted)
            {
                interrupted.Cursor!.ToString().Should().Be(cursor!.ToString(), "the change has not been processed");
                all.Add(Describe(change));
                cursor = IndicatorCursor.Parse(change.Cursor.ToString());
                break;
            }
        }

        all.Should().HaveCount(4).And.OnlyHaveUniqueItems().And.StartWith(["-192.0.2.4", "192.0.2.1=1"]);
        (await ReadAsync(cursor)).Changes.Should().BeEmpty();
    }

    [Fact]
    public async Task A_change_that_becomes_visible_late_is_returned_if_the_overlap_covers_it()
    {
        await SetAsync("192.0.2.1", 1);
        Advance(300);
        await SetAsync("192.0.2.2", 1);
        (var cursor, _) = await ReadAsync(null);
        var now = Simulator.Clock.GetUtcNow();
        Simulator.Add(new SimulatedIndicator("Address", "192.0.2.3") { DateAdded = now.AddSeconds(-40), LastModified = now.AddSeconds(-40) });
        Simulator.Add(new SimulatedIndicator("Address", "192.0.2.4") { DateAdded = now.AddSeconds(-90), LastModified = now.AddSeconds(-90) });

        (_, var changes) = await ReadAsync(cursor);

        changes.Should().Equal("192.0.2.3=");
    }

    [Fact]
    public async Task A_cursor_that_is_older_than_deletions_are_kept_is_refused()
    {
        var cursor = await _org.Indicators.GetCursorAsync();
        Advance(29 * 24 * 3600);
        var options = new IndicatorChangeOptions { DeletedRetention = TimeSpan.FromDays(30) };
        (await _org.Indicators.ChangesSinceAsync(cursor, options: options).ToListAsync()).Should().BeEmpty();
        Advance(2 * 24 * 3600);

        (await FluentActions.Awaiting(() => _org.Indicators.ChangesSinceAsync(cursor, options: options).ToListAsync().AsTask())
            .Should().ThrowAsync<InvalidOperationException>()).WithMessage("*Read all indicators again, and begin with a new cursor.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(60)]
    public async Task A_cursor_of_a_later_time_than_that_of_the_server_is_refused(int overlap)
    {
        var options = new IndicatorChangeOptions { Overlap = TimeSpan.FromSeconds(overlap) };
        var first = _org.Indicators.ChangesSinceAsync(null, options: options);
        (await first.ToListAsync()).Should().BeEmpty();
        var (cursor, now) = (first.Cursor, Simulator.Clock.GetUtcNow());
        Simulator.Clock.Set(now.AddSeconds(-60));
        (await _org.Indicators.ChangesSinceAsync(cursor, options: options).ToListAsync()).Should().BeEmpty("clocks of servers may differ");
        Simulator.Clock.Set(now.AddHours(-1));
        await SetAsync("192.0.2.1", 1);

        (await FluentActions.Awaiting(() => _org.Indicators.ChangesSinceAsync(cursor, options: options).ToListAsync().AsTask())
            .Should().ThrowAsync<InvalidOperationException>()).WithMessage("*set back*Read all indicators again, and begin with a new cursor.");
    }

    [Fact]
    public async Task A_cursor_of_another_owner_is_refused()
    {
        var cursor = await Client.InOwner("Common Community").Indicators.GetCursorAsync();

        _org.Indicators.Invoking(indicators => indicators.ChangesSinceAsync(cursor)).Should().Throw<ArgumentException>().WithMessage("*another owner*");
    }

    // Programs that come and go keep a copy by their cursor alone, whatever happens in which second.
    [Theory]
    [InlineData(1)]
    [InlineData(110)]
    public async Task A_copy_that_is_kept_by_cursors_is_equal_in_the_end(int seed)
    {
        var random = new Random(seed);
        var copy = new Dictionary<string, decimal?>();
        IndicatorCursor? cursor = null;
        for (var step = 0; step < 150; step++)
        {
            var ip = $"192.0.2.{random.Next(1, 12)}";
            switch (random.Next(6))
            {
                case 0 or 1:
                    await SetAsync(ip, random.Next(1, 6));
                    break;
                case 2 when await _org.Indicators.Addresses[ip].FindAsync() is not null:
                    await _org.Indicators.Addresses[ip].DeleteAsync();
                    break;
                case 3:
                    Advance(random.Next(0, 100));
                    break;
                default:
                    cursor = await ApplyAsync(copy, cursor, random.Next(1, 5), new() { PageSize = random.Next(3, 20) });
                    break;
            }
        }

        cursor = await ApplyAsync(copy, cursor, int.MaxValue, new());

        var now = await _org.Indicators.ListAsync().ToListAsync();
        copy.Should().BeEquivalentTo(now.ToDictionary(indicator => indicator.Summary!, indicator => indicator.Rating));
        (await ReadAsync(cursor)).Changes.Should().BeEmpty();
    }

    // Applies some changes, as a program does that ends after that.
    private async Task<IndicatorCursor?> ApplyAsync(
        Dictionary<string, decimal?> copy, IndicatorCursor? cursor, int count, IndicatorChangeOptions options)
    {
        var changes = _org.Indicators.ChangesSinceAsync(cursor, options: options);
        await foreach (var change in changes)
        {
            if (count-- == 0)
            {
                break;
            }

            if (change.IsDeleted)
            {
                copy.Remove(change.Deleted.Summary!);
            }
            else
            {
                copy[change.Indicator.Summary!] = change.Indicator.Rating;
            }
        }

        return changes.Cursor is { } reached ? IndicatorCursor.Parse(reached.ToString()) : null;
    }

    private async Task<(IndicatorCursor Cursor, IReadOnlyList<string> Changes)> ReadAsync(IndicatorCursor? cursor)
    {
        var changes = _org.Indicators.ChangesSinceAsync(cursor);
        var all = await changes.Select(Describe).ToListAsync();
        return (IndicatorCursor.Parse(changes.Cursor!.ToString()), all);
    }

    private static string Describe(IndicatorChange change) => change.IsDeleted
        ? $"-{change.Deleted.Summary}"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{change.Indicator.Summary}={change.Indicator.Rating:0}");

    private async Task SetAsync(string ip, decimal rating) => await _org.Indicators.Addresses.CreateAsync(new() { Ip = ip, Rating = rating });

    private void Advance(int seconds) => Simulator.Clock.Advance(TimeSpan.FromSeconds(seconds));
}
