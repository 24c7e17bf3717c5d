namespace ThreatConnect.ContractTests.Groups;

// The language of filters: operators and values are encoded, the comma between filters is not.
public sealed class GroupFilterTests(PlatformServer server) : ContractTest(server)
{
    [Fact]
    public async Task Filters_that_must_all_match_are_one_parameter()
    {
        Platform.On("GET", "/api/v2/groups/campaigns?resultStart=0&resultLimit=10000&owner=Common%20Community&filters=name%5EAPT,firstSeen%3E2017-07-13T00%3A00")
            .Returns(StubResponse.Many("campaign", 0));

        await Org.Groups.Campaigns.ListAsync(f => f.Name.StartsWith("APT") & f.FirstSeen > new DateOnly(2017, 7, 13)).ToListAsync();
    }

    [Fact]
    public async Task Filters_of_which_one_must_match_have_orParams()
    {
        Platform.On("GET", "/api/v2/groups?resultStart=0&resultLimit=10000&owner=Common%20Community&filters=name%3DAPT1,name%3DAPT2,name%5EBear&orParams=true")
            .Returns(StubResponse.Many("group", 0));

        await Org.Groups.ListAsync(f => f.Name == "APT1" | f.Name == "APT2" | f.Name.StartsWith("Bear")).ToListAsync();
    }

    [Fact]
    public async Task Days_are_written_the_same_in_every_filter_of_the_day_added()
    {
        Platform.On("GET", "/api/v2/groups/adversaries?resultStart=0&resultLimit=10000&owner=Common%20Community&filters=dateAdded%3E2019-01-02,dateAdded%3C2019-12-31")
            .Returns(StubResponse.Many("adversary", 0));

        await Org.Groups.Adversaries.ListAsync(f => f.DateAdded > new DateOnly(2019, 1, 2) & f.DateAdded < new DateOnly(2019, 12, 31)).ToListAsync();
    }

    [Theory]
    [InlineData("a b", "a%20b")]
    [InlineData("a+b&c=d", "a%2Bb%26c%3Dd")]
    [InlineData("=<>^!", "%3D%3C%3E%5E%21")]
    [InlineData("100%", "100%25")]
    [InlineData("user@example.com:80", "user%40example.com%3A80")]
    [InlineData("Größe 🐻", "Gr%C3%B6%C3%9Fe%20%F0%9F%90%BB")]
    public async Task A_value_is_encoded_whatever_it_holds(string value, string encoded)
    {
        Platform.On("GET", $"/api/v2/groups?resultStart=0&resultLimit=10000&owner=Common%20Community&filters=name%3D{encoded}").Returns(StubResponse.Many("group", 0));

        await Org.Groups.ListAsync(f => f.Name == value).ToListAsync();
    }

    [Fact]
    public async Task A_filter_that_the_document_does_not_know_is_sent_as_it_is()
    {
        Platform.On("GET", "/api/v2/groups?resultStart=0&resultLimit=10000&owner=Common%20Community&filters=dateAdded%3D2019-01-02").Returns(StubResponse.Many("group", 0));

        await Org.Groups.ListAsync(new Term<Group>("dateAdded", '=', "2019-01-02")).ToListAsync();
    }
}
