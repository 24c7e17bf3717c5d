namespace ThreatConnect.ContractTests.Paging;

// Lists are read by resultStart and resultLimit; only the first page has the total.
public sealed class PagingTests(PlatformServer server) : ContractTest(server)
{
    private static ListOptions Two => new() { PageSize = 2 };

    private static ListOptions OneInFlight => new() { PageSize = 2, PagesInFlight = 1 };

    [Fact]
    public async Task A_list_ends_when_its_total_is_reached()
    {
        Page(0, 2).Returns(Groups(5, 1, 2));
        Page(2, 2).Returns(Groups(null, 3, 4));
        Page(4, 2).Returns(Groups(null, 5));

        (await IdsAsync(Org.Groups.ListAsync(options: Two))).Should().Equal(1, 2, 3, 4, 5);
    }

    [Fact]
    public async Task No_page_is_asked_for_beyond_the_total()
    {
        Page(0, 2).Returns(Groups(4, 1, 2));
        Page(2, 2).Returns(Groups(null, 3, 4));

        (await IdsAsync(Org.Groups.ListAsync(options: Two))).Should().Equal(1, 2, 3, 4);
    }

    [Fact]
    public async Task Pages_show_themselves_with_the_total_on_the_first()
    {
        Page(0, 2).Returns(Groups(3, 1, 2));
        Page(2, 2).Returns(Groups(null, 3));

        var pages = new List<(int Count, int? Total, HttpStatusCode Status)>();
        await foreach (var page in Org.Groups.ListAsync(options: Two).AsPages())
        {
            pages.Add((page.Items.Count, page.Total, page.StatusCode));
        }

        pages.Should().Equal((2, 3, HttpStatusCode.OK), (1, null, HttpStatusCode.OK));
    }

    [Fact]
    public async Task A_server_of_old_that_gives_500_at_most_is_walked_to_its_end()
    {
        Page(0, 10_000).Returns(Groups(1_200, Enumerable.Range(1, 500)));
        Page(500, 10_000).Returns(Groups(null, Enumerable.Range(501, 500)));
        Page(1_000, 10_000).Returns(Groups(null, Enumerable.Range(1_001, 200)));

        (await IdsAsync(Org.Groups.ListAsync())).Should().Equal(Enumerable.Range(1, 1_200).Select(id => (long)id));
    }

    [Fact]
    public async Task A_short_page_ends_a_list_without_a_total()
    {
        Page(0, 2).Returns(Groups(null, 1, 2));
        Page(2, 2).Returns(Groups(null, 3));

        (await IdsAsync(Org.Groups.ListAsync(options: Two))).Should().Equal(1, 2, 3);
    }

    [Fact]
    public async Task An_empty_page_ends_a_list_without_a_total()
    {
        Page(0, 2).Returns(Groups(null, 1, 2));
        Page(2, 2).Returns(Groups(null));

        (await IdsAsync(Org.Groups.ListAsync(options: Two))).Should().Equal(1, 2);
    }

    [Fact]
    public async Task An_empty_page_ends_a_list_that_has_become_shorter()
    {
        Page(0, 2).Returns(Groups(9, 1, 2));
        Page(2, 2).Returns(StubResponse.Json("""{"status":"Success","data":{}}"""));
        Page(0, 1).Returns(Groups(2, 1));

        (await IdsAsync(Org.Groups.ListAsync(options: Two))).Should().Equal(1, 2);
    }

    [Fact]
    public async Task An_empty_page_before_the_total_is_an_error()
    {
        Page(0, 2).Returns(Groups(9, 1, 2));
        Page(2, 2).Returns(StubResponse.Json("""{"status":"Success","data":{}}"""), StubResponse.Json("""{"status":"Success","data":{}}"""));
        Page(0, 1).Returns(Groups(9, 1));

        await FluentActions.Awaiting(() => IdsAsync(Org.Groups.ListAsync(options: Two)))
            .Should().ThrowAsync<ThreatConnectTransportException>().WithMessage("*has 9 items and returned none from item 2 on.*");
    }

    [Fact]
    public async Task No_more_is_asked_for_than_is_wanted()
    {
        Page(0, 2).Returns(Groups(9, 1, 2));
        Page(2, 1).Returns(Groups(null, 3));

        (await IdsAsync(Org.Groups.ListAsync(options: new() { PageSize = 2, MaxItems = 3 }))).Should().Equal(1, 2, 3);
    }

    [Fact]
    public async Task A_server_that_gives_more_than_was_asked_for_is_cut()
    {
        Page(0, 2).Returns(Groups(9, 1, 2, 3));

        (await IdsAsync(Org.Groups.ListAsync(options: new() { MaxItems = 2 }))).Should().Equal(1, 2);
    }

    [Fact]
    public async Task To_take_some_asks_for_as_many()
    {
        Page(0, 3).Returns(Groups(9, 1, 2, 3));

        (await IdsAsync(Org.Groups.ListAsync().Take(3))).Should().Equal(1, 2, 3);
    }

    [Fact]
    public async Task To_take_none_asks_for_nothing() => (await IdsAsync(Org.Groups.ListAsync().Take(0))).Should().BeEmpty();

    [Fact]
    public async Task To_count_asks_for_one_row()
    {
        Page(0, 1).Returns(Groups(123_456, 1));

        (await Org.Groups.ListAsync().CountAsync()).Should().Be(123_456);
    }

    [Fact]
    public async Task The_first_one_is_a_page_of_one()
    {
        Page(0, 1).Returns(Groups(9, 1));

        (await Org.Groups.ListAsync().FirstOrDefaultAsync())!.Id.Should().Be(new GroupId(1));
    }

    [Fact]
    public async Task The_first_one_of_an_empty_list_is_null()
    {
        Page(0, 1).Returns(Groups(0));

        (await Org.Groups.ListAsync().FirstOrDefaultAsync()).Should().BeNull();
    }

    [Fact]
    public async Task A_filter_goes_with_every_page()
    {
        Platform.On("GET", "/api/v2/groups/campaigns?resultStart=0&resultLimit=1&owner=Common%20Community&includes=tags&filters=name%5Ea").Returns(StubResponse.Many("campaign", 2, Group(1)));
        Platform.On("GET", "/api/v2/groups/campaigns?resultStart=1&resultLimit=1&owner=Common%20Community&includes=tags&filters=name%5Ea").Returns(StubResponse.Many("campaign", null, Group(2)));

        var campaigns = await Org.Groups.Campaigns.ListAsync(f => f.Name.StartsWith("a"), Include.Tags, new() { PageSize = 1 }).ToListAsync();

        campaigns.Select(campaign => campaign.Id.Value).Should().Equal(1, 2);
    }

    [Fact]
    public async Task A_page_that_fails_ends_the_walk_with_its_error()
    {
        Page(0, 2).Returns(Groups(5, 1, 2));
        Page(2, 2).Returns(StubResponse.Failure(400, "The resultStart and resultLimit query parameters must be integers and the maximum value for resultLimit is 500"));
        var seen = new List<long>();

        var walk = async () =>
        {
            await foreach (var group in Org.Groups.ListAsync(options: Two))
            {
                seen.Add(group.Id.Value);
            }
        };

        (await walk.Should().ThrowAsync<ThreatConnectApiException>()).Which.Path.Should().Contain("resultStart=2");
        seen.Should().Equal(1, 2);
    }

    [Fact]
    public async Task A_page_that_fails_for_a_moment_is_asked_for_again()
    {
        Page(0, 2).Returns(Groups(3, 1, 2));
        Page(2, 2).Returns(StubResponse.Html(502), Groups(null, 3));

        (await IdsAsync(Org.Groups.ListAsync(options: Two))).Should().Equal(1, 2, 3);
    }

    [Fact]
    public async Task A_cancelled_walk_without_pages_ahead_asks_for_no_further_page()
    {
        Page(0, 2).Returns(Groups(9, 1, 2));
        using var cancellation = new CancellationTokenSource();

        var walk = async () =>
        {
            await foreach (var page in Org.Groups.ListAsync(options: OneInFlight).AsPages(cancellation.Token))
            {
                await cancellation.CancelAsync();
            }
        };

        await walk.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task To_leave_early_without_pages_ahead_asks_for_no_further_page()
    {
        Page(0, 2).Returns(Groups(9, 1, 2));

        await foreach (var group in Org.Groups.ListAsync(options: OneInFlight))
        {
            if (group.Id.Value == 2)
            {
                break;
            }
        }
    }

    [Fact]
    public async Task Nothing_is_asked_for_before_the_walk()
    {
        Page(0, 2).Returns(Groups(1, 1));
        _ = Org.Groups.ListAsync();
        _ = Org.Indicators.Addresses.ListAsync(f => f.Rating > 1).Take(3).AsPages();

        await IdsAsync(Org.Groups.ListAsync(options: OneInFlight));
        Platform.Requests.Should().ContainSingle();
    }

    private static string Group(int id) => $$"""{"id":{{id}},"name":"group {{id}}"}""";

    private static StubResponse Groups(int? total, params IEnumerable<int> ids) => StubResponse.Many("group", total, ids.Select(Group));

    private static async Task<List<long>> IdsAsync(Pageable<Group> groups) => [.. (await groups.ToListAsync()).Select(group => group.Id.Value)];

    private Stub Page(int start, int limit) => Platform.On("GET", $"/api/v2/groups?resultStart={start}&resultLimit={limit}&owner=Common%20Community");
}
