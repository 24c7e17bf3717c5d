namespace ThreatConnect.ContractTests.SecurityLabels;

public sealed class SecurityLabelTests(PlatformServer server) : ContractTest(server)
{
    private const string Item = """{"name":"TLP:AMBER+STRICT","description":"d","dateAdded":"2016-08-31T00:00:00","color":"E6EA3C"}""";
    private const string One = "/api/v2/securityLabels/TLP%3AAMBER%2BSTRICT?owner=Common%20Community";

    private static SecurityLabel Amber => new()
    {
        Name = "TLP:AMBER+STRICT", Description = "d", DateAdded = new DateTimeOffset(2016, 8, 31, 0, 0, 0, TimeSpan.Zero), Color = "E6EA3C",
    };

    private SecurityLabelHandle Label => Org.SecurityLabels["TLP:AMBER+STRICT"];

    [Fact]
    public async Task Labels_are_listed_by_page()
    {
        Platform.On("GET", "/api/v2/securityLabels?resultStart=0&resultLimit=2&owner=Common%20Community")
            .Returns(StubResponse.Many("securityLabel", 3, """{"name":"TLP:RED","dateAdded":1472601600000}""", Item));
        Platform.On("GET", "/api/v2/securityLabels?resultStart=2&resultLimit=2&owner=Common%20Community")
            .Returns(StubResponse.Many("securityLabel", null, """{"name":"TLP Green","description":""}"""));

        var labels = await Org.SecurityLabels.ListAsync(options: new() { PageSize = 2 }).ToListAsync();

        labels.Should().BeEquivalentTo(
            [
                new SecurityLabel { Name = "TLP:RED", DateAdded = new DateTimeOffset(2016, 8, 31, 0, 0, 0, TimeSpan.Zero) },
                Amber,
                new SecurityLabel { Name = "TLP Green", Description = "" },
            ],
            options => options.WithStrictOrdering());
    }

    public static TheoryData<Func<SecurityLabelFilter, Filter<SecurityLabel>>, string> Filters => new()
    {
        { f => f.Name == "TLP:AMBER+STRICT", "name%3DTLP%3AAMBER%2BSTRICT" },
        { f => f.Name.StartsWith("TLP"), "name%5ETLP" },
        { f => f.Name == "TLP:CLEAR" | f.Name == "TLP:WHITE", "name%3DTLP%3ACLEAR,name%3DTLP%3AWHITE&orParams=true" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Labels_are_filtered_by_name(Func<SecurityLabelFilter, Filter<SecurityLabel>> filter, string query)
    {
        Platform.On("GET", "/api/v2/securityLabels?resultStart=0&resultLimit=10000&owner=Common%20Community&filters=" + query).Returns(StubResponse.One("securityLabel", Item));

        (await Org.SecurityLabels.ListAsync(filter).ToListAsync()).Should().BeEquivalentTo([Amber]);
    }

    [Fact]
    public async Task Labels_of_several_owners_are_listed()
    {
        Platform.On("GET", "/api/v2/securityLabels?resultStart=0&resultLimit=10000&owner=MyOrg&owner=Common%20Community").Returns(StubResponse.Many("securityLabel", 1, Item));

        (await Client.InOwners("MyOrg", "Common Community").SecurityLabels.ListAsync().ToListAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task A_label_is_created_with_all_its_members()
    {
        Platform.On("POST", "/api/v2/securityLabels?owner=Common%20Community", """{"name":"TLP:AMBER+STRICT","description":"d","color":"E6EA3C"}""")
            .Returns(StubResponse.One("securityLabel", Item, 201));

        var created = await Org.SecurityLabels.CreateAsync(new() { Name = "TLP:AMBER+STRICT", Description = "d", Color = "E6EA3C" });

        created.StatusCode.Should().Be(HttpStatusCode.Created);
        created.Value.Should().BeEquivalentTo(Amber);
    }

    [Fact]
    public async Task A_label_needs_no_more_than_a_name()
    {
        Platform.On("POST", "/api/v2/securityLabels", """{"name":"TLP:AMBER+STRICT"}""").Returns(StubResponse.One("securityLabel", Item, 201));

        await Client.SecurityLabels.CreateAsync(new() { Name = "TLP:AMBER+STRICT" });
    }

    [Theory]
    [InlineData("TLP:AMBER+STRICT", "TLP%3AAMBER%2BSTRICT")]
    [InlineData("TLP Green", "TLP%20Green")]
    [InlineData("Nation State/APT #1", "Nation%20State%2FAPT%20%231")]
    [InlineData("%2F", "%252F")]
    [InlineData("Größe?", "Gr%C3%B6%C3%9Fe%3F")]
    public async Task A_label_is_got_updated_and_deleted_by_its_name(string name, string segment)
    {
        var target = $"/api/v2/securityLabels/{segment}?owner=Common%20Community";
        Platform.On("GET", target).Returns(StubResponse.Json($$$"""{"status":"Success","data":{"resultCount":1,"securityLabel":{{{Item}}}}}"""));
        Platform.On("PUT", target, """{"description":"d"}""").Returns(StubResponse.One("securityLabel", Item));
        Platform.On("DELETE", target).Returns(StubResponse.Success);
        var label = Org.SecurityLabels[name];

        SecurityLabel got = await label.GetAsync();
        SecurityLabel updated = await label.UpdateAsync(new() { Description = "d" });
        var deleted = await label.DeleteAsync();

        label.Name.Should().Be(name);
        got.Should().BeEquivalentTo(Amber);
        updated.Should().BeEquivalentTo(Amber);
        deleted.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_label_is_renamed_by_its_old_name()
    {
        Platform.On("PUT", One, """{"name":"TLP:AMBER","color":"FFC000"}""").Returns(StubResponse.One("securityLabel", """{"name":"TLP:AMBER","color":"FFC000"}"""));

        SecurityLabel updated = await Label.UpdateAsync(new() { Name = "TLP:AMBER", Color = "FFC000" });

        updated.Should().BeEquivalentTo(new SecurityLabel { Name = "TLP:AMBER", Color = "FFC000" });
    }

    [Fact]
    public async Task A_label_is_found_or_not()
    {
        Platform.On("GET", One).Returns(StubResponse.One("securityLabel", Item), StubResponse.NotFound);

        (await Label.FindAsync()).Should().BeEquivalentTo(Amber);
        (await Label.FindAsync()).Should().BeNull();
    }

    [Fact]
    public async Task A_name_that_is_taken_is_an_error()
    {
        const string Message = "The name for this Security Label is invalid, a Security Label with this name already exists";
        Platform.On("POST", "/api/v2/securityLabels?owner=Common%20Community", """{"name":"TLP:RED"}""").Returns(StubResponse.Failure(400, Message));

        var failure = await Org.SecurityLabels.Invoking(labels => labels.CreateAsync(new() { Name = "TLP:RED" })).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.Should().BeEquivalentTo(new { StatusCode = HttpStatusCode.BadRequest, ServerMessage = Message });
    }
}
