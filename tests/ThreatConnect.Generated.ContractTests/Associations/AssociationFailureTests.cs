namespace ThreatConnect.ContractTests.Associations;

/// <summary>What the platform refuses to associate, in its own words.</summary>
public sealed class AssociationFailureTests(PlatformServer server) : IndicatorAssociationTest(server)
{
    [Theory]
    [InlineData(Parent.Group, 400, "The owners of the requested objects were different")]
    [InlineData(Parent.Indicator, 400, "Invalid association, a Url cannot be associated with a Adversary")]
    [InlineData(Parent.Task, 200, "Invalid association")]
    [InlineData(Parent.Victim, 400, "Invalid association, a Victim needs an asset")]
    [InlineData(Parent.Group, 403, "The requested owner was not found")]
    [InlineData(Parent.Victim, 404, "The requested resource was not found")]
    public async Task A_group_that_cannot_be_associated_is_an_error(Parent parent, int code, string message)
    {
        Platform.On("POST", $"{PathOf(parent)}/groups/adversaries/417{Owner}").Answers(Answer.Failure(code, message));

        await FailsAsync(() => HandleOf(parent).Groups.Adversaries.AddAsync(417), code, message);
    }

    [Theory]
    [InlineData(Parent.Group)]
    [InlineData(Parent.Indicator)]
    [InlineData(Parent.Task)]
    public async Task To_associate_never_creates_an_indicator(Parent parent)
    {
        Platform.On("POST", $"{PathOf(parent)}/indicators/addresses/192.0.2.1{Owner}").Answers(Answer.NotFound);

        await FailsAsync(() => IndicatorsOf(parent).Addresses.AddAsync("192.0.2.1"), 404, "The requested resource was not found");
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task What_is_not_associated_cannot_be_got_or_taken_off(Parent parent)
    {
        Platform.On("GET", $"{PathOf(parent)}/groups/adversaries/417{Owner}").Answers(Answer.NotFound);
        Platform.On("DELETE", $"{PathOf(parent)}/groups/adversaries/417{Owner}").Answers(Answer.NotFound);
        var adversaries = HandleOf(parent).Groups.Adversaries;

        await FailsAsync(() => adversaries.GetAsync(417), 404, "The requested resource was not found");
        await FailsAsync(() => adversaries.RemoveAsync(417), 404, "The requested resource was not found");
    }

    [Theory]
    [InlineData(400, "The requested resource was not found")]
    [InlineData(403, "The requested owner was not found")]
    [InlineData(404, "The requested owner was not found")]
    public async Task What_cannot_be_said_is_not_an_association_that_is_missing(int code, string message)
    {
        Platform.On("GET", $"{PathOf(Parent.Group)}/victims/12{Owner}").Answers(Answer.Failure(code, message));
        Platform.On("GET", $"{PathOf(Parent.Group)}/indicators/hosts/example.com{Owner}").Answers(Answer.Failure(code, message));

        await FailsAsync(() => Org.Groups.Campaigns[416].Victims.FindAsync(12), code, message);
        await FailsAsync(() => Org.Groups.Campaigns[416].Indicators.Hosts.FindAsync("example.com"), code, message);
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task A_list_of_what_is_gone_is_an_error(Parent parent)
    {
        Platform.On("GET", $"{PathOf(parent)}/groups{Page}").Answers(Answer.NotFound);

        await FailsAsync(() => HandleOf(parent).Groups.ListAsync().ToListAsync(), 404, "The requested resource was not found");
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task An_association_can_be_made_twice_and_is_repeated(int code)
    {
        Platform.On("POST", $"{PathOf(Parent.Group)}/groups/adversaries/417{Owner}").Answers(Answer.Html(code), Created);
        Platform.On("POST", $"{PathOf(Parent.Indicator)}/indicators/hosts/example.com{Owner}").Answers(Answer.Html(code), Created);
        Platform.On("POST", $"{PathOf(Parent.Indicator)}/associations/urlHost/indicators/hosts/example.com{Owner}").Answers(Answer.Html(code), Answer.Success);
        Platform.On("POST", $"{PathOf(Parent.Indicator)}/victimAssets/webSites/5{Owner}").Answers(Answer.Html(code), Created);
        Platform.On("POST", $"{PathOf(Parent.Task)}/victims/12{Owner}").Answers(Answer.Html(code), Created);
        Platform.On("POST", $"{PathOf(Parent.Victim)}/tasks/71").Answers(Answer.Html(code), Created);
        var url = Org.Indicators.Urls["http://example.com/a?b"];

        await Org.Groups.Campaigns[416].Groups.Adversaries.AddAsync(417);
        await url.Indicators.Hosts.AddAsync("example.com");
        await url.AssociatedBy("urlHost").Hosts.AddAsync("example.com");
        await url.VictimAssets.WebSites.AddAsync(5);
        await Org.Tasks[71].Victims.AddAsync(12);
        await Org.Victims[12].Tasks.AddAsync(71);
    }
}
