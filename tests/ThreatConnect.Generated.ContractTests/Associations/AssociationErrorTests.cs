namespace ThreatConnect.ContractTests.Associations;

// Error responses to associations.
public sealed class AssociationErrorTests(PlatformServer server) : IndicatorAssociationTest(server)
{
    [Theory]
    [InlineData(ItemType.Group, 400, "The owners of the requested objects were different")]
    [InlineData(ItemType.Indicator, 400, "Invalid association, a Url cannot be associated with a Adversary")]
    [InlineData(ItemType.Task, 200, "Invalid association")]
    [InlineData(ItemType.Victim, 400, "Invalid association, a Victim needs an asset")]
    [InlineData(ItemType.Group, 403, "The requested owner was not found")]
    [InlineData(ItemType.Victim, 404, "The requested resource was not found")]
    public async Task A_group_that_cannot_be_associated_is_an_error(ItemType itemType, int code, string message)
    {
        Platform.On("POST", $"{PathOf(itemType)}/groups/adversaries/417{Owner}").Returns(StubResponse.Failure(code, message));

        await FailsAsync(() => HandleOf(itemType).Groups.Adversaries.AddAsync(417), code, message);
    }

    [Theory]
    [InlineData(ItemType.Group)]
    [InlineData(ItemType.Indicator)]
    [InlineData(ItemType.Task)]
    public async Task To_associate_never_creates_an_indicator(ItemType itemType)
    {
        Platform.On("POST", $"{PathOf(itemType)}/indicators/addresses/192.0.2.1{Owner}").Returns(StubResponse.NotFound);

        await FailsAsync(() => IndicatorsOf(itemType).Addresses.AddAsync("192.0.2.1"), 404, "The requested resource was not found");
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task A_group_that_is_not_associated_cannot_be_got_or_removed(ItemType itemType)
    {
        Platform.On("GET", $"{PathOf(itemType)}/groups/adversaries/417{Owner}").Returns(StubResponse.NotFound);
        Platform.On("DELETE", $"{PathOf(itemType)}/groups/adversaries/417{Owner}").Returns(StubResponse.NotFound);
        var adversaries = HandleOf(itemType).Groups.Adversaries;

        await FailsAsync(() => adversaries.GetAsync(417), 404, "The requested resource was not found");
        await FailsAsync(() => adversaries.RemoveAsync(417), 404, "The requested resource was not found");
    }

    [Theory]
    [InlineData(400, "The requested resource was not found")]
    [InlineData(403, "The requested owner was not found")]
    [InlineData(404, "The requested owner was not found")]
    public async Task An_error_response_is_not_a_missing_association(int code, string message)
    {
        Platform.On("GET", $"{PathOf(ItemType.Group)}/victims/12{Owner}").Returns(StubResponse.Failure(code, message));
        Platform.On("GET", $"{PathOf(ItemType.Group)}/indicators/hosts/example.com{Owner}").Returns(StubResponse.Failure(code, message));

        await FailsAsync(() => Org.Groups.Campaigns[416].Victims.FindAsync(12), code, message);
        await FailsAsync(() => Org.Groups.Campaigns[416].Indicators.Hosts.FindAsync("example.com"), code, message);
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task A_list_of_a_missing_object_is_an_error(ItemType itemType)
    {
        Platform.On("GET", $"{PathOf(itemType)}/groups{Page}").Returns(StubResponse.NotFound);

        await FailsAsync(() => HandleOf(itemType).Groups.ListAsync().ToListAsync(), 404, "The requested resource was not found");
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task An_association_can_be_made_twice_and_is_repeated(int code)
    {
        Platform.On("POST", $"{PathOf(ItemType.Group)}/groups/adversaries/417{Owner}").Returns(StubResponse.Html(code), Created);
        Platform.On("POST", $"{PathOf(ItemType.Indicator)}/indicators/hosts/example.com{Owner}").Returns(StubResponse.Html(code), Created);
        Platform.On("POST", $"{PathOf(ItemType.Indicator)}/associations/urlHost/indicators/hosts/example.com{Owner}").Returns(StubResponse.Html(code), StubResponse.Success);
        Platform.On("POST", $"{PathOf(ItemType.Indicator)}/victimAssets/webSites/5{Owner}").Returns(StubResponse.Html(code), Created);
        Platform.On("POST", $"{PathOf(ItemType.Task)}/victims/12{Owner}").Returns(StubResponse.Html(code), Created);
        Platform.On("POST", $"{PathOf(ItemType.Victim)}/tasks/71").Returns(StubResponse.Html(code), Created);
        var url = Org.Indicators.Urls["http://example.com/a?b"];

        await Org.Groups.Campaigns[416].Groups.Adversaries.AddAsync(417);
        await url.Indicators.Hosts.AddAsync("example.com");
        await url.AssociatedBy("urlHost").Hosts.AddAsync("example.com");
        await url.VictimAssets.WebSites.AddAsync(5);
        await Org.Tasks[71].Victims.AddAsync(12);
        await Org.Victims[12].Tasks.AddAsync(71);
    }
}
