namespace ThreatConnect.ContractTests;

public sealed class ConcurrencyTests(PlatformServer server) : ContractTest(server)
{
    [Fact]
    public async Task Many_calls_at_once_are_each_signed_on_their_own()
    {
        var ids = Enumerable.Range(1, 200).ToList();
        foreach (var id in ids)
        {
            Platform.On("GET", $"/api/v2/groups/campaigns/{id}?owner=Common%20Community").Returns(StubResponse.One("campaign", $$"""{"id":{{id}},"name":"campaign {{id}}"}"""));
        }

        var campaigns = await Task.WhenAll(ids.Select(async id => (await Org.Groups.Campaigns[id].GetAsync()).Value));

        campaigns.Select(campaign => campaign.Name).Should().Equal(ids.Select(id => $"campaign {id}"));
    }
}
