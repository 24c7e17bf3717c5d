namespace ThreatConnect.ContractTests.Seed;

// The examples of the vendor's module "Threat Intelligence", in its order: each makes these requests and no others.
public sealed class SeedTests(PlatformServer server) : ContractTest(server)
{
    private const string Page = "?resultStart=0&resultLimit=10000";
    private const string Includes = "includes=additional&includes=attributes&includes=labels&includes=tags";
    private const string AdversaryPath = "/api/v2/groups/adversaries/416";
    private const string AddressPath = "/api/v2/indicators/addresses/1.1.1.1";

    private static StubResponse Created => StubResponse.Json("""{"status":"Success"}""", 201);

    private OwnerScope MyOrg => Client.InOwner("MyOrg");

    [Fact]
    public async Task Groups_01_get_groups_by_type()
    {
        Platform.On("GET", $"/api/v2/groups/adversaries{Page}&owner=MyOrg&{Includes}").Returns(StubResponse.Many("adversary", 1, """{"id":416,"name":"Fancy Bear"}"""));

        var groups = await MyOrg.Groups.Adversaries.ListAsync(include: Include.All).ToListAsync();

        groups.Should().ContainSingle().Which.Id.Should().Be(new AdversaryId(416));
    }

    [Fact]
    public async Task Groups_02_get_groups_by_tag()
    {
        Platform.On("GET", $"/api/v2/tags/group_tag/groups{Page}&{Includes}").Returns(StubResponse.Many("group", 1, """{"id":416,"name":"Fancy Bear","type":"Adversary"}"""));

        var groups = await Client.Tags["group_tag"].Groups.ListAsync(include: Include.All).ToListAsync();

        groups.Should().ContainSingle().Which.Type.Should().Be(GroupType.Adversary);
    }

    [Fact]
    public async Task Groups_03_get_groups_by_filter()
    {
        Platform.On("GET", $"/api/v2/groups{Page}&owner=MyOrg&filters=name%3Dmy_name_filter&{Includes}").Returns(StubResponse.Many("group", 1, """{"id":416,"name":"my_name_filter","type":"Adversary"}"""));

        var groups = await MyOrg.Groups.ListAsync(f => f.Name == "my_name_filter", Include.All).ToListAsync();

        groups.Should().ContainSingle().Which.Name.Should().Be("my_name_filter");
    }

    [Fact]
    public async Task Groups_04_get_group_by_id()
    {
        Platform.On("GET", $"{AdversaryPath}?{Includes}&owner=MyOrg").Returns(StubResponse.One("adversary", """{"id":416,"name":"Fancy Bear"}"""));

        Adversary group = await MyOrg.Groups.Adversaries[416].GetAsync(Include.All);

        group.Name.Should().Be("Fancy Bear");
    }

    [Fact]
    public async Task Groups_05_get_group_metadata()
    {
        Platform.On("GET", $"{AdversaryPath}/groups{Page}&owner=MyOrg").Returns(StubResponse.Many("group", 1, """{"id":415,"name":"camp-2","type":"Campaign"}"""));
        Platform.On("GET", $"{AdversaryPath}/indicators{Page}&owner=MyOrg").Returns(StubResponse.Many("indicator", 1, """{"id":9,"type":"Address","summary":"1.1.1.1"}"""));
        Platform.On("GET", $"{AdversaryPath}/victimAssets{Page}&owner=MyOrg").Returns(StubResponse.Many("victimAsset", 1, """{"id":7,"name":"jo@example.com","type":"EmailAddress"}"""));
        Platform.On("GET", $"{AdversaryPath}/attributes{Page}&owner=MyOrg").Returns(StubResponse.Many("attribute", 1, """{"id":3,"type":"Description","value":"d"}"""));
        Platform.On("GET", $"{AdversaryPath}/tags{Page}&owner=MyOrg").Returns(StubResponse.Many("tag", 1, """{"name":"Crimeware"}"""));
        Platform.On("GET", $"{AdversaryPath}/securityLabels{Page}&owner=MyOrg").Returns(StubResponse.Many("securityLabel", 1, """{"name":"TLP:GREEN"}"""));
        var adversary = MyOrg.Groups.Adversaries[416];

        var groups = await adversary.Groups.ListAsync().ToListAsync();
        var indicators = await adversary.Indicators.ListAsync().ToListAsync();
        var victimAssets = await adversary.VictimAssets.ListAsync().ToListAsync();
        var attributes = await adversary.Attributes.ListAsync().ToListAsync();
        var tags = await adversary.Tags.ListAsync().ToListAsync();
        var labels = await adversary.SecurityLabels.ListAsync().ToListAsync();

        groups.Should().ContainSingle().Which.Name.Should().Be("camp-2");
        indicators.Should().ContainSingle().Which.Summary.Should().Be("1.1.1.1");
        victimAssets.Should().ContainSingle().Which.Name.Should().Be("jo@example.com");
        attributes.Should().ContainSingle().Which.Value.Should().Be("d");
        tags.Should().ContainSingle().Which.Name.Should().Be("Crimeware");
        labels.Should().ContainSingle().Which.Name.Should().Be("TLP:GREEN");
    }

    [Fact]
    public async Task Groups_06_create_a_group()
    {
        Platform.On("POST", "/api/v2/groups/campaigns?owner=MyOrg", """{"name":"camp-3","firstSeen":"2019-04-02T00:00:00Z"}""")
            .Returns(StubResponse.One("campaign", """{"id":4127,"name":"camp-3"}""", 201));
        Platform.On("POST", "/api/v2/groups/campaigns/4127/groups/adversaries/417?owner=MyOrg").Returns(Created);
        Platform.On("POST", "/api/v2/groups/campaigns/4127/attributes?owner=MyOrg", """{"type":"Description","value":"Example Description."}""")
            .Returns(StubResponse.One("attribute", """{"id":3,"type":"Description","value":"Example Description."}""", 201));
        Platform.On("POST", "/api/v2/groups/campaigns/4127/securityLabels/TLP%3AGREEN?owner=MyOrg").Returns(Created);
        Platform.On("POST", "/api/v2/groups/campaigns/4127/tags/Crimeware?owner=MyOrg").Returns(Created);

        var created = await MyOrg.Groups.Campaigns.CreateAsync(new() { Name = "camp-3", FirstSeen = new DateTimeOffset(2019, 4, 2, 0, 0, 0, TimeSpan.Zero) });
        var campaign = MyOrg.Groups.Campaigns[created.Value.Id];
        var associated = await campaign.Groups.Adversaries.AddAsync(417);
        var attribute = await campaign.Attributes.AddAsync("Description", "Example Description.");
        var labelled = await campaign.SecurityLabels.AddAsync("TLP:GREEN");
        var tagged = await campaign.Tags.AddAsync("Crimeware");

        new[] { created.StatusCode, associated.StatusCode, attribute.StatusCode, labelled.StatusCode, tagged.StatusCode }.Should().AllBeEquivalentTo(HttpStatusCode.Created);
        attribute.Value.Id.Should().Be(new AttributeId(3));
    }

    [Fact]
    public async Task Groups_07_update_a_group()
    {
        Platform.On("PUT", "/api/v2/groups/campaigns/4127?owner=MyOrg", """{"name":"camp-3","firstSeen":"2019-04-02T00:00:00Z"}""")
            .Returns(StubResponse.One("campaign", """{"id":4127,"name":"camp-3","firstSeen":"2019-04-02T00:00:00Z"}"""));

        Campaign updated = await MyOrg.Groups.Campaigns[4127].UpdateAsync(new() { Name = "camp-3", FirstSeen = new DateTimeOffset(2019, 4, 2, 0, 0, 0, TimeSpan.Zero) });

        updated.FirstSeen.Should().Be(new DateTimeOffset(2019, 4, 2, 0, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task Groups_08_delete_a_group()
    {
        Platform.On("DELETE", "/api/v2/groups/campaigns/4127").Returns(StubResponse.Success);

        var deleted = await Client.Groups.Campaigns[4127].DeleteAsync();

        deleted.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Indicators_09_get_indicators_by_type()
    {
        Platform.On("GET", $"/api/v2/indicators/addresses{Page}&owner=MyOrg&{Includes}").Returns(StubResponse.Many("address", 1, """{"id":9,"ip":"1.1.1.1"}"""));

        var indicators = await MyOrg.Indicators.Addresses.ListAsync(include: Include.All).ToListAsync();

        indicators.Should().ContainSingle().Which.Ip.Should().Be("1.1.1.1");
    }

    [Fact]
    public async Task Indicators_10_get_indicators_by_tag()
    {
        Platform.On("GET", $"/api/v2/tags/indicator_tag/indicators{Page}&{Includes}").Returns(StubResponse.Many("indicator", 1, """{"id":9,"type":"Address","summary":"1.1.1.1"}"""));

        var indicators = await Client.Tags["indicator_tag"].Indicators.ListAsync(include: Include.All).ToListAsync();

        indicators.Should().ContainSingle().Which.Type.Should().Be(IndicatorType.Address);
    }

    [Fact]
    public async Task Indicators_11_get_indicators_by_filter()
    {
        Platform.On("GET", $"/api/v2/indicators{Page}&owner=MyOrg&filters=summary%3Dmy_name_filter&{Includes}")
            .Returns(StubResponse.Many("indicator", 1, """{"id":9,"type":"Mutex","summary":"my_name_filter"}"""));

        var indicators = await MyOrg.Indicators.ListAsync(f => f.Summary == "my_name_filter", Include.All).ToListAsync();

        indicators.Should().ContainSingle().Which.Summary.Should().Be("my_name_filter");
    }

    [Fact]
    public async Task Indicators_12_get_indicator_by_value()
    {
        Platform.On("GET", $"{AddressPath}?{Includes}&owner=MyOrg").Returns(StubResponse.One("address", """{"id":9,"ip":"1.1.1.1"}"""));

        Address indicator = await MyOrg.Indicators.Addresses["1.1.1.1"].GetAsync(Include.All);

        indicator.Id.Should().Be(new IndicatorId(9));
    }

    // The example announces groups and, by a slip, lists indicators twice; here are both, once.
    [Fact]
    public async Task Indicators_13_get_indicator_metadata()
    {
        Platform.On("GET", $"{AddressPath}/groups{Page}&owner=MyOrg").Returns(StubResponse.Many("group", 1, """{"id":415,"name":"camp-2","type":"Campaign"}"""));
        Platform.On("GET", $"{AddressPath}/indicators{Page}&owner=MyOrg").Returns(StubResponse.Many("indicator", 1, """{"id":10,"type":"Host","summary":"example.com"}"""));
        Platform.On("GET", $"{AddressPath}/attributes{Page}&owner=MyOrg").Returns(StubResponse.Many("attribute", 1, """{"id":3,"type":"Description","value":"d"}"""));
        Platform.On("GET", $"{AddressPath}/tags{Page}&owner=MyOrg").Returns(StubResponse.Many("tag", 1, """{"name":"Crimeware"}"""));
        Platform.On("GET", $"{AddressPath}/securityLabels{Page}&owner=MyOrg").Returns(StubResponse.Many("securityLabel", 1, """{"name":"TLP:GREEN"}"""));
        var address = MyOrg.Indicators.Addresses["1.1.1.1"];

        var groups = await address.Groups.ListAsync().ToListAsync();
        var indicators = await address.Indicators.ListAsync().ToListAsync();
        var attributes = await address.Attributes.ListAsync().ToListAsync();
        var tags = await address.Tags.ListAsync().ToListAsync();
        var labels = await address.SecurityLabels.ListAsync().ToListAsync();

        groups.Should().ContainSingle().Which.Name.Should().Be("camp-2");
        indicators.Should().ContainSingle().Which.Summary.Should().Be("example.com");
        attributes.Should().ContainSingle().Which.Value.Should().Be("d");
        tags.Should().ContainSingle().Which.Name.Should().Be("Crimeware");
        labels.Should().ContainSingle().Which.Name.Should().Be("TLP:GREEN");
    }

    [Fact]
    public async Task Indicators_14_create_an_indicator()
    {
        const string Path = "/api/v2/indicators/addresses/12.13.14.15";
        Platform.On("POST", "/api/v2/indicators/addresses?owner=MyOrg", """{"ip":"12.13.14.15"}""").Returns(StubResponse.One("address", """{"id":9,"ip":"12.13.14.15"}""", 201));
        Platform.On("POST", $"{Path}/groups/adversaries/417?owner=MyOrg").Returns(Created);
        Platform.On("POST", $"{Path}/attributes?owner=MyOrg", """{"type":"Description","value":"Example Description."}""")
            .Returns(StubResponse.One("attribute", """{"id":3,"type":"Description","value":"Example Description."}""", 201));
        Platform.On("POST", $"{Path}/securityLabels/TLP%3AGREEN?owner=MyOrg").Returns(Created);
        Platform.On("POST", $"{Path}/tags/Crimeware?owner=MyOrg").Returns(Created);

        var created = await MyOrg.Indicators.Addresses.CreateAsync(new() { Ip = "12.13.14.15" });
        var address = MyOrg.Indicators.Addresses[created.Value.Ip];
        var associated = await address.Groups.Adversaries.AddAsync(417);
        var attribute = await address.Attributes.AddAsync("Description", "Example Description.");
        var labelled = await address.SecurityLabels.AddAsync("TLP:GREEN");
        var tagged = await address.Tags.AddAsync("Crimeware");

        new[] { created.StatusCode, associated.StatusCode, attribute.StatusCode, labelled.StatusCode, tagged.StatusCode }.Should().AllBeEquivalentTo(HttpStatusCode.Created);
    }

    // The example only repeats the value, which no update can change; an update that changes something makes the same request.
    [Fact]
    public async Task Indicators_15_update_an_indicator()
    {
        Platform.On("PUT", "/api/v2/indicators/addresses/12.13.14.15?owner=MyOrg", """{"confidence":75}""").Returns(StubResponse.One("address", """{"id":9,"ip":"12.13.14.15","confidence":75}"""));

        Address updated = await MyOrg.Indicators.Addresses["12.13.14.15"].UpdateAsync(new() { Confidence = 75 });

        updated.Confidence.Should().Be(75);
    }

    [Fact]
    public async Task Indicators_16_delete_an_indicator()
    {
        Platform.On("DELETE", "/api/v2/indicators/addresses/12.13.14.15?owner=MyOrg").Returns(StubResponse.Success);

        var deleted = await MyOrg.Indicators.Addresses["12.13.14.15"].DeleteAsync();

        deleted.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Owners_17_get_available_owners()
    {
        Platform.On("GET", $"/api/v2/owners{Page}").Returns(StubResponse.Many("owner", 1, """{"id":0,"name":"MyOrg","type":"Organization"}"""));

        var owners = await Client.Owners.ListAsync().ToListAsync();

        owners.Should().ContainSingle().Which.Name.Should().Be("MyOrg");
    }

    [Fact]
    public async Task Owners_18_get_my_owners()
    {
        Platform.On("GET", "/api/v2/owners/mine").Returns(StubResponse.One("owner", """{"id":0,"name":"MyOrg","type":"Organization"}"""));

        Owner owner = await Client.Owners.GetMineAsync();

        owner.Type.Should().Be(OwnerType.Organization);
    }

    [Fact]
    public async Task Owners_19_get_my_members()
    {
        Platform.On("GET", "/api/v2/owners/mine/members").Returns(StubResponse.Many("user", null, """{"userName":"jdoe@example.com"}"""));

        var members = await Client.Owners.ListMembersAsync().ToListAsync();

        members.Should().ContainSingle().Which.UserName.Should().Be("jdoe@example.com");
    }

    [Fact]
    public async Task Owners_20_get_metrics()
    {
        Platform.On("GET", "/api/v2/owners/metrics").Returns(StubResponse.Many("ownerMetric", null, """{"metricDate":"2017-06-19","ownerName":"MyOrg","totalIndicator":7}"""));

        var metrics = await Client.Owners.ListMetricsAsync().ToListAsync();

        metrics.Should().ContainSingle().Which.TotalIndicator.Should().Be(7);
    }
}
