namespace ThreatConnect.ContractTests.SecurityLabels;

// Items with a security label, below the label.
public sealed class LabelledItemTests(PlatformServer server) : ContractTest(server)
{
    private const string Path = "/api/v2/securityLabels/TLP%3AAMBER%2BSTRICT";
    private const string Owner = "?owner=Common%20Community";

    private SecurityLabelHandle Label => Org.SecurityLabels["TLP:AMBER+STRICT"];

    // Every list below a label: its path, its key, two items, and what is read of the items.
    public static TheoryData<string, string, string, string, Func<SecurityLabelHandle, ListOptions, Task<List<string>>>> Lists => new()
    {
        {
            "groups", "group", """{"id":"416","name":"camp-3","type":"Campaign"}""", """{"id":417,"name":"Fancy Bear","type":"Adversary"}""",
            async (label, options) => Read(await label.Groups.ListAsync(options).ToListAsync(), group => $"{group.Id} {group.Name}")
        },
        {
            "groups/campaigns", "campaign", """{"id":"416","name":"camp-3"}""", """{"id":417,"name":"Fancy Bear"}""",
            async (label, options) => Read(await label.Groups.Campaigns.ListAsync(options).ToListAsync(), campaign => $"{campaign.Id} {campaign.Name}")
        },
        {
            "groups/threats", "threat", """{"id":"416","name":"camp-3"}""", """{"id":417,"name":"Fancy Bear"}""",
            async (label, options) => Read(await label.Groups.OfType("Threat").ListAsync(options).ToListAsync(), group => $"{group.Id} {group.Name}")
        },
        {
            "indicators", "indicator", """{"id":"416","summary":"camp-3","type":"Mutex"}""", """{"id":417,"summary":"Fancy Bear","type":"Mutex"}""",
            async (label, options) => Read(await label.Indicators.ListAsync(options).ToListAsync(), indicator => $"{indicator.Id} {indicator.Summary}")
        },
        {
            "indicators/urls", "url", """{"id":"416","text":"camp-3"}""", """{"id":417,"text":"Fancy Bear"}""",
            async (label, options) => Read(await label.Indicators.Urls.ListAsync(options).ToListAsync(), url => $"{url.Id} {url.Text}")
        },
        {
            "tasks", "task", """{"id":"416","name":"camp-3"}""", """{"id":417,"name":"Fancy Bear"}""",
            async (label, options) => Read(await label.Tasks.ListAsync(options).ToListAsync(), task => $"{task.Id} {task.Name}")
        },
        {
            "victims", "victim", """{"id":"416","name":"camp-3"}""", """{"id":417,"name":"Fancy Bear"}""",
            async (label, options) => Read(await label.Victims.ListAsync(options).ToListAsync(), victim => $"{victim.Id} {victim.Name}")
        },
        {
            "victimAssets", "victimAsset", """{"id":"416","name":"camp-3","type":"Phone"}""", """{"id":417,"name":"Fancy Bear","type":"WebSite"}""",
            async (label, options) => Read(await label.ListVictimAssetsAsync(options).ToListAsync(), asset => $"{asset.Id} {asset.Name}")
        },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Labelled_items_are_listed_by_page(
        string path, string entity, string first, string second, Func<SecurityLabelHandle, ListOptions, Task<List<string>>> listAsync)
    {
        Platform.On("GET", $"{Path}/{path}?resultStart=0&resultLimit=1&owner=Common%20Community").Returns(StubResponse.Many(entity, 2, first));
        Platform.On("GET", $"{Path}/{path}?resultStart=1&resultLimit=1&owner=Common%20Community").Returns(StubResponse.Many(entity, null, second));

        var items = await listAsync(Label, new ListOptions { PageSize = 1 });

        items.Should().Equal("416 camp-3", "417 Fancy Bear");
    }

    // Every single item below a label: its path, its key, the item, how it is got or found, and what is read of it.
    public static TheoryData<string, string, string, Func<SecurityLabelHandle, Task<string>>, Func<SecurityLabelHandle, Task<string?>>> Singles => new()
    {
        {
            "groups/adversaries/417", "adversary", """{"id":417,"name":"x"}""",
            async label => (await label.Groups.Adversaries.GetAsync(417)).Value.Name, async label => (await label.Groups.Adversaries.FindAsync(417))?.Name
        },
        {
            "groups/intrusionSets/417", "intrusionSet", """{"id":417,"name":"x"}""",
            async label => (await label.Groups.OfType("Intrusion Set").GetAsync(417)).Value.Name, async label => (await label.Groups.OfType("Intrusion Set").FindAsync(417))?.Name
        },
        {
            "indicators/urls/http%3A%2F%2Fexample.com%2Fa%252Fb%3Fq%3D1%23f", "url", """{"id":11,"text":"x"}""",
            async label => (await label.Indicators.Urls.GetAsync("http://example.com/a%2Fb?q=1#f")).Value.Text, async label => (await label.Indicators.Urls.FindAsync("http://example.com/a%2Fb?q=1#f"))?.Text
        },
        {
            "indicators/cidrBlocks/192.0.2.0%2F24", "cidrBlock", """{"id":11,"type":"CIDR","Block":"x"}""",
            async label => (await label.Indicators.CidrBlocks.GetAsync("192.0.2.0/24")).Value.Block, async label => (await label.Indicators.CidrBlocks.FindAsync("192.0.2.0/24"))?.Block
        },
        {
            "indicators/files/F3B25701FE362EC84616A93A45CE9998", "file", """{"id":11,"md5":"x"}""",
            async label => (await label.Indicators.Files.GetAsync("F3B25701FE362EC84616A93A45CE9998")).Value.Md5!, async label => (await label.Indicators.Files.FindAsync("F3B25701FE362EC84616A93A45CE9998"))?.Md5
        },
        {
            "indicators/registryKeys/HKEY_USERS%5Ca%20%3A%20b%20%3A%20REG_SZ", "registryKey", """{"id":11,"type":"Registry Key","Key Name":"x","Value Name":"b","Value Type":"REG_SZ"}""",
            async label => (await label.Indicators.RegistryKeys.GetAsync(new RegistryKeyValue("HKEY_USERS\\a", "b", "REG_SZ"))).Value.KeyName,
            async label => (await label.Indicators.RegistryKeys.FindAsync(new RegistryKeyValue("HKEY_USERS\\a", "b", "REG_SZ")))?.KeyName
        },
        {
            "indicators/mutexes/a%5Cb%20%3F", "mutex", """{"id":11,"type":"Mutex","summary":"x","Mutex":"x"}""",
            async label => (await label.Indicators.OfType("Mutex").GetAsync("a\\b ?")).Value.ValueOf("Mutex")!, async label => (await label.Indicators.OfType("Mutex").FindAsync("a\\b ?"))?.ValueOf("Mutex")
        },
        {
            "tasks/54", "task", """{"id":54,"name":"x"}""",
            async label => (await label.Tasks.GetAsync(54)).Value.Name, async label => (await label.Tasks.FindAsync(54))?.Name
        },
        {
            "victims/12", "victim", """{"id":12,"name":"x"}""",
            async label => (await label.Victims.GetAsync(12)).Value.Name, async label => (await label.Victims.FindAsync(12))?.Name
        },
    };

    [Theory]
    [MemberData(nameof(Singles))]
    public async Task A_labelled_item_is_got_and_found(
        string path, string entity, string item, Func<SecurityLabelHandle, Task<string>> getAsync, Func<SecurityLabelHandle, Task<string?>> findAsync)
    {
        Platform.On("GET", $"{Path}/{path}{Owner}").Returns(StubResponse.One(entity, item), StubResponse.One(entity, item), StubResponse.NotFound);

        (await getAsync(Label)).Should().Be("x");
        (await findAsync(Label)).Should().Be("x");
        (await findAsync(Label)).Should().BeNull();
    }

    // Every type of item: its path below a label, the path of the label below it, and its handle.
    public static TheoryData<string, string, string, string, Func<OwnerScope, ItemHandle>> Items => new()
    {
        { "groups/campaigns/416", "campaign", $"{Path}/groups/campaigns/416", """{"id":416,"name":"x"}""", org => org.Groups.Campaigns[416] },
        { "groups/threats/418", "threat", $"{Path}/groups/threats/418", """{"id":418,"name":"x"}""", org => org.Groups.OfType("Threat")[418] },
        {
            "indicators/urls/http%3A%2F%2Fexample.com%2F", "url", $"{Path}/indicators/urls/http%3A%2F%2Fexample.com%2F", """{"id":11,"text":"http://example.com/"}""",
            org => org.Indicators.Urls["http://example.com/"]
        },
        {
            "indicators/registryKeys/HKEY_USERS%5Ca%20%3A%20b%20%3A%20REG_SZ", "registryKey", $"{Path}/indicators/registryKeys/HKEY_USERS%5Ca%20%3A%20b%20%3A%20REG_SZ",
            """{"id":11,"Key Name":"HKEY_USERS\\a","Value Name":"b","Value Type":"REG_SZ"}""", org => org.Indicators.RegistryKeys["HKEY_USERS\\a", "b", "REG_SZ"]
        },
        { "tasks/54", "task", "/api/v2/tasks/54/securityLabels/TLP%3AAMBER%2BSTRICT", """{"id":54,"name":"x"}""", org => org.Tasks[54] },
        { "victims/12", "victim", "/api/v2/victims/12/securityLabels/TLP%3AAMBER%2BSTRICT", """{"id":12,"name":"x"}""", org => org.Victims[12] },
    };

    [Theory]
    [MemberData(nameof(Items))]
    public async Task A_label_is_asked_for_at_the_label_and_put_on_and_taken_off_where_the_platform_can(
        string asked, string entity, string written, string item, Func<OwnerScope, ItemHandle> handle)
    {
        Platform.On("GET", $"{Path}/{asked}{Owner}").Returns(StubResponse.One(entity, item), StubResponse.NotFound);
        Platform.On("POST", written + Owner).Returns(StubResponse.Json("""{"status":"Success"}""", 201));
        Platform.On("DELETE", written + Owner).Returns(StubResponse.Success);

        var before = await Label.IsOnAsync(handle(Org));
        var added = await Label.AddToAsync(handle(Org));
        var removed = await Label.RemoveFromAsync(handle(Org));
        var after = await Label.IsOnAsync(handle(Org));

        (before, added.StatusCode, removed.StatusCode, after).Should().Be((true, HttpStatusCode.Created, HttpStatusCode.OK, false));
    }

    [Theory]
    [InlineData(403, "Access Denied")]
    [InlineData(404, "The requested owner was not found")]
    public async Task Whether_an_item_has_a_label_may_be_forbidden(int status, string message)
    {
        Platform.On("GET", $"{Path}/tasks/54{Owner}").Returns(StubResponse.Failure(status, message));

        var failure = await Label.Invoking(label => label.IsOnAsync(Org.Tasks[54])).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.ServerMessage.Should().Be(message);
    }

    [Fact]
    public async Task A_label_that_does_not_exist_is_not_put_on()
    {
        Platform.On("POST", $"{Path}/groups/campaigns/416{Owner}").Returns(StubResponse.NotFound);

        var failure = await Label.Invoking(label => label.AddToAsync(Org.Groups.Campaigns[416])).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.ServerMessage.Should().Be("The requested resource was not found");
    }

    private static List<string> Read<T>(List<T> items, Converter<T, string> read) => items.ConvertAll(read);
}
