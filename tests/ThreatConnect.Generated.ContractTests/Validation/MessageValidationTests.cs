using System.Globalization;

namespace ThreatConnect.ContractTests.Validation;

// A message shows a value in one line and in its own order, or a value could write lines of its own into a log.
public sealed class MessageValidationTests(PlatformServer server) : ContractTest(server)
{
    // A line break, an escape sequence, a line separator, a direction override, an isolate, a mark, and a space without width.
    private const string Forged = "a,/\r\n\u001b[2J\u0085\u2028\u202e\u2066\u200f\u200b : b";

    public static TheoryData<string, Func<OwnerScope, ThreatConnectClient, Task>> Calls { get; } = new()
    {
        { "address", (org, _) => org.Indicators.Addresses[Forged].GetAsync() },
        { "host", (org, _) => org.Indicators.Hosts[Forged].GetAsync() },
        { "file", (org, _) => org.Indicators.Files[Forged].GetAsync() },
        { "url", (org, _) => org.Indicators.Urls[Forged].GetAsync() },
        { "asn", (org, _) => org.Indicators.Asns[Forged].GetAsync() },
        { "cidr", (org, _) => org.Indicators.CidrBlocks[Forged].GetAsync() },
        { "registry key", (org, _) => org.Indicators.RegistryKeys[Forged, "b", "c"].GetAsync() },
        { "values", (org, _) => org.Indicators.OfType("Voodoo Doll")[Forged, "b"].GetAsync() },
        { "count", (org, _) => org.Indicators.OfType(IndicatorType.RegistryKey)[Forged].GetAsync() },
        { "comma", (org, _) => org.Groups.ListAsync(f => f.Name == Forged).ToListAsync() },
        { "name of a filter", (org, _) => org.Groups.ListAsync(new Term<Group>(Forged, '=', "x")).ToListAsync() },
        { "operator", (org, _) => org.Groups.ListAsync(new Term<Group>("x", '\n', "x")).ToListAsync() },
        { "tag", (org, _) => org.Groups.Campaigns[1].Tags.AddAsync(Forged.PadRight(200, 'x')) },
        { "surrogate", (org, _) => org.Groups.Campaigns[1].Tags.AddAsync(Forged + "\ud800") },
        { "segment", (_, tc) => tc.SendAsync(new ThreatConnectRequest(HttpMethod.Get, Forged)) },
        { "content type", (_, tc) => tc.SendAsync(new ThreatConnectRequest(HttpMethod.Get, "v2") { ContentType = Forged }) },
        { "label", (_, tc) => tc.Playbooks.SearchAsync(new() { Labels = [Forged] }).ToListAsync() },
        { "definition", (org, _) => org.Indicators.OfType(new IndicatorTypeDefinition { Name = Forged }).ListAsync().ToListAsync() },
        {
            "label of a definition",
            (org, _) => org.Indicators.OfType(new IndicatorTypeDefinition { Name = Forged, ApiBranch = "x", Value1Label = Forged, Value2Label = Forged })["x"].GetAsync()
        },
        {
            "value of a definition",
            (org, _) => org.Indicators.OfType(new IndicatorTypeDefinition { Name = Forged, ApiBranch = "x", Value1Label = Forged })
                .CreateAsync(new() { Values = { ["y" + Forged] = "x" } })
        },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_message_has_no_invisible_characters_of_a_value(string what, Func<OwnerScope, ThreatConnectClient, Task> call)
    {
        var error = (await FluentActions.Awaiting(() => call(Org, Client)).Should().ThrowAsync<ArgumentException>(what)).Which;

        error.Message.Where(IsInvisible).Should().BeEmpty(what);
        error.Message.Should().Contain("\\u000", what);
    }

    [Fact]
    public async Task A_message_has_none_of_the_servers_either()
    {
        Platform.On("GET", "/api/v2/groups/campaigns/1?owner=Common%20Community")
            .Returns(StubResponse.Json("""{"status":"Failure","message":"no \u202e\r\nFAKE LINE"}""", 404));

        var error = (await FluentActions.Awaiting(() => Org.Groups.Campaigns[1].GetAsync()).Should().ThrowAsync<ThreatConnectApiException>()).Which;

        error.Message.Where(IsInvisible).Should().BeEmpty();
    }

    private static bool IsInvisible(char character) => char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
