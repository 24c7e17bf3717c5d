namespace ThreatConnect.ContractTests.Metadata;

/// <summary>The security labels on the four kinds of object, and on their attributes.</summary>
public sealed class AttachedSecurityLabelTests(PlatformServer server) : ParentTest(server)
{
    private const string OnObject = "/securityLabels";
    private const string OnAttribute = "/attributes/1717/securityLabels";
    private const string Item = """{"name":"TLP:AMBER","description":"d","color":"E6EA3C","dateAdded":"2016-08-31T00:00:00Z"}""";

    public static TheoryData<Parent, string> Places => ForEach(Enum.GetValues<Parent>(), [OnObject, OnAttribute]);

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Labels_are_listed_by_page(Parent parent, string place)
    {
        var path = PathOf(parent) + place;
        Platform.On("GET", $"{path}?resultStart=0&resultLimit=1&owner=Common%20Community").Answers(Answer.Many("securityLabel", 2, Item));
        Platform.On("GET", $"{path}?resultStart=1&resultLimit=1&owner=Common%20Community")
            .Answers(Answer.Json("""{"status":"Success","data":{"securityLabel":{"name":"TLP Green"}}}"""));

        var labels = await LabelsOn(parent, place).ListAsync(new() { PageSize = 1 }).ToListAsync();

        labels.Should().BeEquivalentTo(
            [
                new SecurityLabel { Name = "TLP:AMBER", Description = "d", Color = "E6EA3C", DateAdded = new DateTimeOffset(2016, 8, 31, 0, 0, 0, TimeSpan.Zero) },
                new SecurityLabel { Name = "TLP Green" },
            ],
            options => options.WithStrictOrdering());
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_label_is_got_by_its_name(Parent parent, string place)
    {
        Platform.On("GET", $"{PathOf(parent)}{place}/TLP%3AAMBER{Owner}")
            .Answers(Answer.Json($$$"""{"status":"Success","data":{"resultCount":1,"securityLabel":{{{Item}}}}}"""));

        SecurityLabel label = await LabelsOn(parent, place).GetAsync("TLP:AMBER");

        label.Should().BeEquivalentTo(new { Name = "TLP:AMBER", Color = "E6EA3C" });
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_label_that_is_not_on_it_is_null(Parent parent, string place)
    {
        Platform.On("GET", $"{PathOf(parent)}{place}/TLP%3AAMBER{Owner}").Answers(Answer.One("securityLabel", Item), Answer.NotFound);
        var labels = LabelsOn(parent, place);

        (await labels.FindAsync("TLP:AMBER"))!.Description.Should().Be("d");
        (await labels.FindAsync("TLP:AMBER")).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_label_is_put_on_without_a_body(Parent parent, string place)
    {
        Platform.On("POST", $"{PathOf(parent)}{place}/TLP%3AAMBER%2BSTRICT{Owner}").Answers(Created);

        (await LabelsOn(parent, place).AddAsync("TLP:AMBER+STRICT")).StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_label_is_taken_off(Parent parent, string place)
    {
        Platform.On("DELETE", $"{PathOf(parent)}{place}/TLP%3AAMBER%2BSTRICT{Owner}").Answers(Answer.Json("""{"apiCalls":1,"resultCount":0,"status":"Success"}"""));

        (await LabelsOn(parent, place).RemoveAsync("TLP:AMBER+STRICT")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private AttachedSecurityLabels LabelsOn(Parent parent, string place) =>
        place == OnObject ? HandleOf(parent).SecurityLabels : HandleOf(parent).Attributes[1717].SecurityLabels;
}
