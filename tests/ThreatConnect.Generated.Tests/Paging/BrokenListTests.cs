using System.Net;
using System.Web;
using ThreatConnect.Tests.Http;

namespace ThreatConnect.Tests.Paging;

// Responses of a list that cannot be right: the right items or a named error, by the rule of docs/lists.md.
public sealed class BrokenListTests
{
    private const string Success = """{"status":"Success"}""";

    [Theory]
    [InlineData("""{"status":"Success","data":{"campaign":[{"id":1,"name":"a"}]},"data":{"campaign":[{"id":1,"name":"a"}]}}""", "'data' twice")]
    [InlineData("""{"status":"Success","data":{"campaign":[{"id":1,"name":"a"}],"campaign":[{"id":1,"name":"a"}]}}""", "'list of items' twice")]
    [InlineData("""{"status":"Success","data":{"campaign":[{"id":1,"name":"a"}],"group":[{"id":1,"name":"a"}]}}""", "'list of items' twice")]
    [InlineData("""{"status":"Success","data":{"campaign":[{"id":1,"name":"a"}]},"status":"Success"}""", "'status' twice")]
    public async Task Items_that_come_twice_are_an_error(string body, string reason)
    {
        using var handler = new StubHandler(_ => StubHandler.Json(body));
        await using var client = TestClient.Over(handler);

        await client.Groups.Campaigns.ListAsync().Invoking(list => list.ToListAsync())
            .Should().ThrowAsync<ThreatConnectTransportException>().WithMessage($"*{reason}*");
    }

    [Theory]
    [InlineData("""{"status":"Success","data":{"campaign":{"id":1,"name":"a"}},"data":{"campaign":{"id":2,"name":"b"}}}""", "'data' twice")]
    [InlineData("""{"status":"Success","data":{"campaign":{"id":1,"name":"a"},"campaign":{"id":2,"name":"b"}}}""", "'list of items' twice")]
    [InlineData("""{"status":"Success","data":{"campaign":{"id":1,"name":"a"}},"status":"Failure"}""", "'status' twice")]
    public async Task Two_objects_in_the_place_of_one_are_an_error(string body, string reason)
    {
        using var handler = new StubHandler(_ => StubHandler.Json(body));
        await using var client = TestClient.Over(handler);

        await client.Groups.Campaigns[1].Invoking(campaign => campaign.GetAsync())
            .Should().ThrowAsync<ThreatConnectTransportException>().WithMessage($"*{reason}*");
    }

    [Fact]
    public async Task A_success_without_data_in_the_middle_of_a_list_is_not_its_end()
    {
        using var handler = Server((start, limit) => start == 2 ? Success : Page(start, limit, total: 4));
        await using var client = TestClient.Over(handler);

        await client.Groups.Campaigns.ListAsync(options: new() { PageSize = 2 }).Invoking(list => list.ToListAsync())
            .Should().ThrowAsync<ThreatConnectTransportException>()
            .WithMessage("GET /api/v2/groups/campaigns?*resultStart=2*the server has 4 items and returned none from item 2 on.*");
    }

    [Fact]
    public async Task A_success_without_data_once_costs_two_requests()
    {
        var isBroken = true;
        using var handler = Server((start, limit) =>
        {
            if (start != 2 || !isBroken)
            {
                return Page(start, limit, total: 4);
            }

            isBroken = false;
            return Success;
        });
        await using var client = TestClient.Over(handler);

        var campaigns = await client.Groups.Campaigns.ListAsync(options: new() { PageSize = 2 }).ToListAsync();

        campaigns.Select(campaign => campaign.Id.Value).Should().Equal(1, 2, 3, 4);
        handler.Requests.Should().HaveCount(4);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_server_that_ignores_the_start_is_an_error(bool tellsTotal)
    {
        using var handler = Server((_, limit) => Page(0, limit, total: 100, tellsTotal));
        await using var client = TestClient.Over(handler);

        await client.Groups.Campaigns.ListAsync(options: new() { PageSize = 2 }).Invoking(list => list.ToListAsync())
            .Should().ThrowAsync<ThreatConnectTransportException>().WithMessage("*ignores resultStart*");
        handler.Requests.Should().HaveCount(2);
    }

    private static StubHandler Server(Func<int, int, string> respond) => new(request =>
    {
        var query = HttpUtility.ParseQueryString(request.RequestUri!.Query);
        return StubHandler.Json(respond(int.Parse(query["resultStart"]!), int.Parse(query["resultLimit"]!)), HttpStatusCode.OK);
    });

    private static string Page(int start, int limit, int total, bool tellsTotal = true)
    {
        var items = Enumerable.Range(start + 1, Math.Min(limit, total - start)).Select(id => $$"""{"id":{{id}},"name":"c{{id}}"}""");
        var count = start == 0 && tellsTotal ? $"\"resultCount\":{total}," : "";
        return $$$"""{"status":"Success","data":{{{{count}}}"campaign":[{{{string.Join(',', items)}}}]}}""";
    }
}
