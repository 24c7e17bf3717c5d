namespace ThreatConnect.ContractTests.Indicators;

/// <summary>Indicators that were deleted: the platform tells what they were, but no id.</summary>
public sealed class DeletedIndicatorTests(PlatformServer server) : ContractTest(server)
{
    private const string Query = "?owner=Common%20Community&resultStart=0&resultLimit=10000";

    [Fact]
    public async Task Those_of_all_types_are_listed_without_ids()
    {
        Platform.On("GET", "/api/v2/indicators/deleted" + Query).Answers(Answer.Many(
            "indicator", 1, """{"ownerName":"Common Community","type":"Host","dateAdded":"2017-07-13T17:50:17Z","lastModified":null,"summary":"a.example"}"""));

        var deleted = await Org.Indicators.ListDeletedAsync().ToListAsync();

        deleted.Should().BeEquivalentTo(
        [
            new DeletedIndicator { OwnerName = "Common Community", Type = IndicatorType.Host, DateAdded = new(2017, 7, 13, 17, 50, 17, TimeSpan.Zero), Summary = "a.example" },
        ]);
    }

    [Fact]
    public async Task Those_of_one_type_are_listed_since_a_time_and_by_page()
    {
        Platform.On("GET", "/api/v2/indicators/emailAddresses/deleted?owner=Common%20Community&deletedSince=2019-04-02T10%3A00%3A00Z&resultStart=0&resultLimit=1")
            .Answers(Answer.Many("indicator", 2, """{"summary":"a@example.com"}"""));
        Platform.On("GET", "/api/v2/indicators/emailAddresses/deleted?owner=Common%20Community&deletedSince=2019-04-02T10%3A00%3A00Z&resultStart=1&resultLimit=1")
            .Answers(Answer.Many("indicator", null, """{"summary":"b@example.com"}"""));

        var deleted = await Org.Indicators.EmailAddresses.ListDeletedAsync(new DateTimeOffset(2019, 4, 2, 12, 0, 0, TimeSpan.FromHours(2)), new() { PageSize = 1 }).ToListAsync();

        deleted.Select(indicator => indicator.Summary).Should().Equal("a@example.com", "b@example.com");
    }

    [Fact]
    public async Task Types_of_an_instance_have_such_lists_too()
    {
        Platform.On("GET", "/api/v2/indicators/voodooDolls/deleted" + Query).Answers(Answer.Many("indicator", 0));

        (await Org.Indicators.OfType("Voodoo Doll").ListDeletedAsync().ToListAsync()).Should().BeEmpty();
    }
}
