namespace ThreatConnect.ContractTests.Indicators;

public sealed class MixedIndicatorTests(PlatformServer server) : ContractTest(server)
{
    private const string List = "/api/v2/indicators?resultStart=0&resultLimit=10000&owner=Common%20Community";

    [Fact]
    public async Task Indicators_of_all_types_are_listed_by_page()
    {
        Platform.On("GET", List).Returns(StubResponse.Many(
            "indicator",
            2,
            """
            {"id":1,"ownerName":"Common Community","type":"Address","summary":"192.0.2.1","dateAdded":"2017-07-13T17:50:17Z","lastModified":"2017-07-14T17:50:17Z",
            "rating":4.00,"confidence":0,"threatAssessRating":4.37,"threatAssessConfidence":72.91,"threatAssessScore":620,"calScore":337,"calIndicatorStatus":2,
            "webLink":"w","source":"s","description":"d"}
            """,
            """{"id":2,"ownerName":"Common Community","type":"Voodoo Doll","summary":"a : b"}"""));

        var indicators = await Org.Indicators.ListAsync().ToListAsync();

        indicators.Should().BeEquivalentTo([
            new Indicator
            {
                Id = 1, OwnerName = "Common Community", Type = IndicatorType.Address, Summary = "192.0.2.1",
                DateAdded = new DateTimeOffset(2017, 7, 13, 17, 50, 17, TimeSpan.Zero), LastModified = new DateTimeOffset(2017, 7, 14, 17, 50, 17, TimeSpan.Zero),
                Rating = 4, Confidence = 0, ThreatAssessRating = 4.37, ThreatAssessConfidence = 72.91, ThreatAssessScore = 620, CalScore = 337, CalIndicatorStatus = 2,
                WebLink = "w", Source = "s", Description = "d",
            },
            new Indicator { Id = 2, OwnerName = "Common Community", Type = "Voodoo Doll", Summary = "a : b" }]);
    }

    [Fact]
    public async Task Active_and_inactive_ones_are_asked_for_as_documented()
    {
        Platform.On("GET", $"{List}&filters=active%3Dtrue,active%3Dfalse&orParams=true").Returns(StubResponse.Many("indicator", 0));

        await Org.Indicators.ListAsync(f => f.Active == true | f.Active == false).ToListAsync();
    }

    [Fact]
    public async Task Every_filter_of_all_types_has_its_name_and_operators()
    {
        Platform.On("GET", List + "&filters=summary%3Da,summary%5Eb,dateAdded%3C2019-01-02,rating%3E2.5,confidence%3D50,confidence%3C60,confidence%3E40,"
            + "threatAssessScore%3E500,threatAssessRating%3C4.5,threatAssessConfidence%3E72.91,falsePositive%3D0").Returns(StubResponse.Many("indicator", 0));

        await Org.Indicators.ListAsync(f => f.Summary == "a" & f.Summary.StartsWith("b") & f.DateAdded < new DateOnly(2019, 1, 2) & f.Rating > 2.5m
            & f.Confidence == 50 & f.Confidence < 60 & f.Confidence > 40 & f.ThreatAssessScore > 500 & f.ThreatAssessRating < 4.5
            & f.ThreatAssessConfidence > 72.91 & f.FalsePositive == 0).ToListAsync();
    }

    [Fact]
    public async Task ModifiedSince_is_a_parameter_and_not_a_filter()
    {
        Platform.On("GET", List + "&modifiedSince=2017-08-21T12%3A00%3A00Z").Returns(StubResponse.Many("indicator", 0));
        Platform.On("GET", "/api/v2/indicators/addresses?resultStart=0&resultLimit=10000&owner=Common%20Community&modifiedSince=2017-08-21T12%3A00%3A00Z").Returns(StubResponse.Many("address", 0));
        var options = new IndicatorListOptions { ModifiedSince = new DateTimeOffset(2017, 8, 21, 14, 0, 0, TimeSpan.FromHours(2)) };

        await Org.Indicators.ListAsync(options: options).ToListAsync();
        await Org.Indicators.Addresses.ListAsync(options: options).ToListAsync();
    }

    [Fact]
    public async Task A_list_can_be_of_several_owners()
    {
        Platform.On("GET", "/api/v2/indicators?resultStart=0&resultLimit=10000&owner=A&owner=B%20C").Returns(StubResponse.Many("indicator", 0));
        Platform.On("GET", "/api/v2/indicators/urls?resultStart=0&resultLimit=10000&owner=A&owner=B%20C").Returns(StubResponse.Many("url", 0));

        await Client.InOwners("A", "B C").Indicators.ListAsync().ToListAsync();
        await Client.InOwners("A", "B C").Indicators.Urls.ListAsync().ToListAsync();
    }

    [Fact]
    public async Task Everything_can_be_attached()
    {
        Platform.On("GET", List + "&includes=additional&includes=attributes&includes=labels&includes=tags").Returns(StubResponse.Many("indicator", 1, """
            {"id":1,"type":"Address","summary":"192.0.2.1","owner":{"id":1,"name":"Common Community","type":"Community"},"observationCount":3,"lastObserved":"2017-07-13T17:50:17Z",
            "falsePositiveCount":1,"falsePositiveLastReported":"2017-07-13T00:00:00Z","privateFlag":false,"active":true,"activeLocked":false,"communityOrSource":true,
            "additionalOwners":[{"id":3,"name":"X","type":"Source"}],"tag":[{"name":"t"}]}
            """));

        var indicators = await Org.Indicators.ListAsync(include: Include.All).ToListAsync();

        indicators.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new
            {
                ObservationCount = 3, FalsePositiveCount = 1, PrivateFlag = false, Active = true, ActiveLocked = false, CommunityOrSource = true,
                LastObserved = new DateTimeOffset(2017, 7, 13, 17, 50, 17, TimeSpan.Zero), Owner = new { Name = "Common Community" }, Tags = new[] { new { Name = "t" } },
            });
    }

    [Theory]
    [InlineData("File", "F3B25701FE362EC84616A93A45CE9998 : 6D6BF9FC7F4AE5A14A4A7B4CA7C4D5B1A5C6D7E8", "/api/v2/indicators/files/F3B25701FE362EC84616A93A45CE9998")]
    [InlineData("File", "F3B25701FE362EC84616A93A45CE9998", "/api/v2/indicators/files/F3B25701FE362EC84616A93A45CE9998")]
    [InlineData("URL", "http://example.com/a b", "/api/v2/indicators/urls/http%3A%2F%2Fexample.com%2Fa%20b")]
    [InlineData("Registry Key", "HKEY_USERS\\a : b : REG_SZ", "/api/v2/indicators/registryKeys/HKEY_USERS%5Ca%20%3A%20b%20%3A%20REG_SZ")]
    public async Task An_item_of_a_mixed_list_gives_the_handle_of_the_indicator(string type, string summary, string path)
    {
        Platform.On("DELETE", path + "?owner=Common%20Community").Returns(StubResponse.Success);

        await Org.Indicators.HandleOf(new Indicator { Type = type, Summary = summary }).DeleteAsync();
    }
}
