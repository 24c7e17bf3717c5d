namespace ThreatConnect.Testing.Tests.Requests;

public sealed class FilterTests : IAsyncLifetime
{
    private TestServer _server = null!;

    public async Task InitializeAsync()
    {
        _server = await TestServer.StartAsync();
        await _server.CreateAsync("/v2/groups/campaigns", """{"name":"APT 1","firstSeen":"2017-07-13T00:00:00Z"}""");
        await _server.CreateAsync("/v2/groups/campaigns", """{"name":"APT = 2","firstSeen":"2019-01-01T00:00:00Z"}""");
        await _server.CreateAsync("/v2/groups/incidents", """{"name":"Leak","eventDate":"2018-01-01T08:00:00Z"}""");
        await _server.CreateAsync("/v2/groups/documents", """{"name":"Paper","fileName":"paper.pdf"}""");
        _server.Clock.Now += TimeSpan.FromDays(1);
        await _server.CreateAsync("/v2/groups/campaigns", """{"name":"Late"}""");

        await _server.CreateAsync("/v2/indicators/hosts", """{"hostName":"a.example","rating":3.5,"confidence":80,"dnsActive":true}""");
        await _server.CreateAsync("/v2/indicators/hosts", """{"hostName":"b.example","confidence":20,"active":false}""");
        await _server.CreateAsync("/v2/indicators/addresses", """{"ip":"1.2.3.4","rating":1,"falsePositive":true}""");
        await _server.CreateAsync(
            "/v2/indicators/files",
            """{"md5":"905AD8176A569A36421BF54C04BA7F95","sha1":"A52B6986D68CDFAC53AA740566CBEADE4452124E"}""");
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("groups", "name%3DLeak", "Leak")]
    [InlineData("groups", "name%5EAPT", "APT 1|APT = 2")]
    [InlineData("groups", "name%3DAPT%20%3D%202", "APT = 2")]
    [InlineData("groups", "name=APT+1", "APT 1")]
    [InlineData("groups", "name^apt", "")]
    [InlineData("groups", "dateAdded%3E2024-05-07", "Late")]
    [InlineData("groups", "dateAdded%3E2024-05-06,dateAdded%3C2024-05-07", "APT 1|APT = 2|Leak|Paper")]
    [InlineData("groups", "dateAdded%3E2024-05-06%2CdateAdded%3C2024-05-07%2Cname%5EAPT", "APT 1|APT = 2")]
    [InlineData("groups", "name%3DLeak,name%3DLate", "")]
    [InlineData("groups", "name%3DLeak,name%3DLate&orParams=true", "Leak|Late")]
    [InlineData("groups", "name%3DLeak&filters=name%3DLate&orParams=true", "Leak|Late")]
    [InlineData("groups", "", "APT 1|APT = 2|Leak|Paper|Late")]
    [InlineData("groups/campaigns", "firstSeen%3E2017-07-14", "APT = 2")]
    [InlineData("groups/campaigns", "firstSeen%3C2017-07-13T00:01", "APT 1")]
    [InlineData("groups/campaigns", "firstSeen%3C20180101", "APT 1")]
    [InlineData("groups/incidents", "eventDate%3E2018-01-01T00%3A00,eventDate%3C2018-01-02T00%3A00", "Leak")]
    [InlineData("groups/documents", "fileType%3DPDF", "Paper")]
    [InlineData("groups/documents", "fileType%3DDOCX", "")]
    public async Task Groups_are_filtered(string collection, string filters, string names)
    {
        var answer = await _server.GetAsync($"/v2/{collection}?filters={filters}");
        answer.Status.Should().Be(HttpStatusCode.OK, answer.Text);
        var items = answer.Data.AsObject().Single(member => member.Value is JsonArray).Value!.AsArray();
        string.Join('|', items.Select(item => item!["name"])).Should().Be(names);
        answer.Data["resultCount"]!.GetValue<int>().Should().Be(items.Count);
    }

    [Theory]
    [InlineData("", "a.example|1.2.3.4|905AD8176A569A36421BF54C04BA7F95")]
    [InlineData("active%3Dfalse", "b.example")]
    [InlineData("active%3Dtrue,active%3Dfalse", "")]
    [InlineData("active%3Dtrue,active%3Dfalse&orParams=true", "a.example|b.example|1.2.3.4|905AD8176A569A36421BF54C04BA7F95")]
    [InlineData("summary%3D1.2.3.4", "1.2.3.4")]
    [InlineData("summary%5E1.2.", "1.2.3.4")]
    [InlineData("summary%3Da52b6986d68cdfac53aa740566cbeade4452124e", "905AD8176A569A36421BF54C04BA7F95")]
    [InlineData(
        "summary%3D905AD8176A569A36421BF54C04BA7F95%20:%20A52B6986D68CDFAC53AA740566CBEADE4452124E", "905AD8176A569A36421BF54C04BA7F95")]
    [InlineData("rating%3E1", "a.example")]
    [InlineData("rating%3E0.5,rating%3C3.5", "1.2.3.4")]
    [InlineData("confidence%3D80", "a.example")]
    [InlineData("confidence%3C50", "")]
    [InlineData("rating%3E3,confidence%3C50&orParams=true", "a.example")]
    [InlineData("falsePositive%3E0", "1.2.3.4")]
    [InlineData("falsePositive%3D0,summary%5Ea.", "a.example")]
    [InlineData("threatAssessScore%3E0", "a.example")]
    [InlineData("threatAssessRating%3E2", "a.example")]
    [InlineData("threatAssessConfidence%3C1", "1.2.3.4|905AD8176A569A36421BF54C04BA7F95")]
    [InlineData("dateAdded%3E2024-05-07,dateAdded%3C2024-05-08,rating%3E0", "a.example|1.2.3.4")]
    public async Task Indicators_are_filtered(string filters, string summaries)
    {
        var answer = await _server.GetAsync($"/v2/indicators?filters={filters}");
        answer.Status.Should().Be(HttpStatusCode.OK, answer.Text);
        string.Join('|', answer.Each("indicator", "summary")).Should().Be(summaries);
    }

    [Theory]
    [InlineData("hosts", "dnsActive%3Dtrue", 1)]
    [InlineData("hosts", "whoisActive%3Dtrue", 0)]
    [InlineData("hosts", "whoisActive%3Dfalse,active%3Dfalse", 1)]
    [InlineData("addresses", "countryCode%3DUS", 0)]
    [InlineData("addresses", "asn%3D65000", 0)]
    public async Task Types_have_filters_of_their_own(string branch, string filters, int count) =>
        (await _server.GetAsync($"/v2/indicators/{branch}?filters={filters}")).Data["resultCount"]!.GetValue<int>().Should().Be(count);

    [Theory]
    [InlineData("groups", "colour%3Dred", "The filter colour is invalid")]
    [InlineData("groups", "name", "The filter name is invalid")]
    [InlineData("groups", "name%3DA,B", "The filter B is invalid")]
    [InlineData("groups", "firstSeen%3E2017-01-01", "The filter firstSeen is invalid")]
    [InlineData("groups", "name%3Ex", "The operator > for the filter name is invalid")]
    [InlineData("groups", "name!x", "The operator ! for the filter name is invalid")]
    [InlineData("groups", "dateAdded%3Enever", "The value for the filter dateAdded is invalid")]
    [InlineData("groups/campaigns", "firstSeen%3D2017-01-01", "The operator = for the filter firstSeen is invalid")]
    [InlineData("groups/threats", "firstSeen%3C2017-01-01", "The filter firstSeen is invalid")]
    [InlineData("groups/reports", "fileType%3DPDF", "The filter fileType is invalid")]
    [InlineData("indicators", "rating%3D3", "The operator = for the filter rating is invalid")]
    [InlineData("indicators", "confidence%3E1.5", "The value for the filter confidence is invalid")]
    [InlineData("indicators", "active%3Dyes", "The value for the filter active is invalid")]
    [InlineData("indicators", "active%3Etrue", "The operator > for the filter active is invalid")]
    [InlineData("indicators/addresses", "dnsActive%3Dtrue", "The filter dnsActive is invalid")]
    [InlineData("indicators/hosts", "city%3DBerlin", "The filter city is invalid")]
    [InlineData("tags", "weight%5E1", "The operator ^ for the filter weight is invalid")]
    public async Task What_the_tables_do_not_list_is_refused(string collection, string filters, string message) =>
        (await _server.GetAsync($"/v2/{collection}?filters={filters}")).ShouldBeFailure(HttpStatusCode.BadRequest, message);
}
