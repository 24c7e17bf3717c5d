namespace ThreatConnect.ContractTests.Metadata;

// The security labels of the four types of objects, and of their attributes.
public sealed class AttachedSecurityLabelTests(PlatformServer server) : ItemTest(server)
{
    private const string OnObject = "/securityLabels";
    private const string OnAttribute = "/attributes/1717/securityLabels";
    private const string Item = """{"name":"TLP:AMBER","description":"d","color":"E6EA3C","dateAdded":"2016-08-31T00:00:00Z"}""";

    public static TheoryData<ItemType, string> Suffixes => ForEach(Enum.GetValues<ItemType>(), [OnObject, OnAttribute]);

    [Theory]
    [MemberData(nameof(Suffixes))]
    public async Task Labels_are_listed_by_page(ItemType itemType, string suffix)
    {
        var path = PathOf(itemType) + suffix;
        Platform.On("GET", $"{path}?resultStart=0&resultLimit=1&owner=Common%20Community").Returns(StubResponse.Many("securityLabel", 2, Item));
        Platform.On("GET", $"{path}?resultStart=1&resultLimit=1&owner=Common%20Community")
            .Returns(StubResponse.Json("""{"status":"Success","data":{"securityLabel":{"name":"TLP Green"}}}"""));

        var labels = await LabelsOn(itemType, suffix).ListAsync(new() { PageSize = 1 }).ToListAsync();

        labels.Should().BeEquivalentTo(
            [
                new SecurityLabel { Name = "TLP:AMBER", Description = "d", Color = "E6EA3C", DateAdded = new DateTimeOffset(2016, 8, 31, 0, 0, 0, TimeSpan.Zero) },
                new SecurityLabel { Name = "TLP Green" },
            ],
            options => options.WithStrictOrdering());
    }

    [Theory]
    [MemberData(nameof(Suffixes))]
    public async Task A_label_is_got_by_its_name(ItemType itemType, string suffix)
    {
        Platform.On("GET", $"{PathOf(itemType)}{suffix}/TLP%3AAMBER{Owner}")
            .Returns(StubResponse.Json($$$"""{"status":"Success","data":{"resultCount":1,"securityLabel":{{{Item}}}}}"""));

        SecurityLabel label = await LabelsOn(itemType, suffix).GetAsync("TLP:AMBER");

        label.Should().BeEquivalentTo(new { Name = "TLP:AMBER", Color = "E6EA3C" });
    }

    [Theory]
    [MemberData(nameof(Suffixes))]
    public async Task A_label_that_is_not_on_it_is_null(ItemType itemType, string suffix)
    {
        Platform.On("GET", $"{PathOf(itemType)}{suffix}/TLP%3AAMBER{Owner}").Returns(StubResponse.One("securityLabel", Item), StubResponse.NotFound);
        var labels = LabelsOn(itemType, suffix);

        (await labels.FindAsync("TLP:AMBER"))!.Description.Should().Be("d");
        (await labels.FindAsync("TLP:AMBER")).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Suffixes))]
    public async Task A_label_is_put_on_without_a_body(ItemType itemType, string suffix)
    {
        Platform.On("POST", $"{PathOf(itemType)}{suffix}/TLP%3AAMBER%2BSTRICT{Owner}").Returns(Created);

        (await LabelsOn(itemType, suffix).AddAsync("TLP:AMBER+STRICT")).StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Theory]
    [MemberData(nameof(Suffixes))]
    public async Task A_label_is_taken_off(ItemType itemType, string suffix)
    {
        Platform.On("DELETE", $"{PathOf(itemType)}{suffix}/TLP%3AAMBER%2BSTRICT{Owner}").Returns(StubResponse.Json("""{"apiCalls":1,"resultCount":0,"status":"Success"}"""));

        (await LabelsOn(itemType, suffix).RemoveAsync("TLP:AMBER+STRICT")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private AttachedSecurityLabels LabelsOn(ItemType itemType, string suffix) =>
        suffix == OnObject ? HandleOf(itemType).SecurityLabels : HandleOf(itemType).Attributes[1717].SecurityLabels;
}
