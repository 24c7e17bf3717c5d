namespace ThreatConnect.ContractTests.Victims;

// Lists and creations of victims have an owner; calls with the id of a victim have none.
public sealed class VictimTests(PlatformServer server) : ContractTest(server)
{
    private const string Item = """
        {"id":12,"name":"Jo Doe","description":"d","org":"ACME","suborg":"Sales","workLocation":"","nationality":"Lummerländer",
        "webLink":"https://app.threatconnect.com/auth/victim/victim.xhtml?victim=12"}
        """;

    private static Victim Jo => new()
    {
        Id = 12, Name = "Jo Doe", Description = "d", Org = "ACME", Suborg = "Sales", WorkLocation = "", Nationality = "Lummerländer",
        WebLink = "https://app.threatconnect.com/auth/victim/victim.xhtml?victim=12",
    };

    [Fact]
    public async Task Victims_are_listed_by_page()
    {
        Platform.On("GET", "/api/v2/victims?resultStart=0&resultLimit=2&owner=Common%20Community")
            .Returns(StubResponse.Many("victim", 3, Item, """{"id":"13","name":"Al Smith","org":"","webLink":"w"}"""));
        Platform.On("GET", "/api/v2/victims?resultStart=2&resultLimit=2&owner=Common%20Community").Returns(StubResponse.Many("victim", null, """{"id":14,"name":"x"}"""));

        var victims = await Org.Victims.ListAsync(options: new() { PageSize = 2 }).ToListAsync();

        victims.Should().BeEquivalentTo(
            [Jo, new Victim { Id = 13, Name = "Al Smith", Org = "", WebLink = "w" }, new Victim { Id = 14, Name = "x" }], options => options.WithStrictOrdering());
    }

    public static TheoryData<Func<VictimFilter, Filter<Victim>>, string> Filters => new()
    {
        { f => f.Name == "Jo Doe", "name%3DJo%20Doe" },
        { f => f.Name.StartsWith("Jo"), "name%5EJo" },
        { f => f.Name == "a" | f.Name.StartsWith("b+"), "name%3Da,name%5Eb%2B&orParams=true" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Victims_are_filtered_by_name(Func<VictimFilter, Filter<Victim>> filter, string query)
    {
        Platform.On("GET", "/api/v2/victims?resultStart=0&resultLimit=10000&owner=Common%20Community&filters=" + query).Returns(StubResponse.Many("victim", 1, Item));

        (await Org.Victims.ListAsync(filter).ToListAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task Victims_of_several_owners_are_listed()
    {
        Platform.On("GET", "/api/v2/victims?resultStart=0&resultLimit=10000&owner=MyOrg&owner=Common%20Community&includes=tags").Returns(StubResponse.Many("victim", 1, Item));

        (await Client.InOwners("MyOrg", "Common Community").Victims.ListAsync(include: Include.Tags).ToListAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task A_victim_is_created_with_all_its_members()
    {
        Platform.On(
            "POST",
            "/api/v2/victims?owner=Common%20Community",
            """{"name":"Jo Doe","description":"d","org":"ACME","suborg":"Sales","workLocation":"Home","nationality":"Lummerländer"}""").Returns(StubResponse.One("victim", Item, 201));

        var created = await Org.Victims.CreateAsync(new()
        {
            Name = "Jo Doe", Description = "d", Org = "ACME", Suborg = "Sales", WorkLocation = "Home", Nationality = "Lummerländer",
        });

        created.StatusCode.Should().Be(HttpStatusCode.Created);
        created.Value.Should().BeEquivalentTo(Jo);
    }

    [Fact]
    public async Task A_victim_needs_no_more_than_a_name()
    {
        Platform.On("POST", "/api/v2/victims", """{"name":"Jo Doe"}""").Returns(StubResponse.One("victim", Item, 201));

        await Client.Victims.CreateAsync(new() { Name = "Jo Doe" });
    }

    [Fact]
    public async Task A_victim_is_got_by_its_id()
    {
        Platform.On("GET", "/api/v2/victims/12").Returns(StubResponse.One("victim", Item));

        Victim victim = await Org.Victims[12].GetAsync();

        victim.Should().BeEquivalentTo(Jo);
    }

    [Fact]
    public async Task A_victim_is_found_or_not()
    {
        Platform.On("GET", "/api/v2/victims/12").Returns(StubResponse.One("victim", Item), StubResponse.NotFound);

        (await Org.Victims[12].FindAsync())!.Name.Should().Be("Jo Doe");
        (await Org.Victims[12].FindAsync()).Should().BeNull();
    }

    public static TheoryData<VictimUpdate, string> Updates => new()
    {
        { new() { Name = "Jo Doe" }, """{"name":"Jo Doe"}""" },
        { new() { Name = "Jo Doe", Nationality = "" }, """{"name":"Jo Doe","nationality":""}""" },
        {
            new() { Name = "Jo", Description = "d", Org = "ACME", Suborg = "Sales", WorkLocation = "Home", Nationality = "x" },
            """{"name":"Jo","description":"d","org":"ACME","suborg":"Sales","workLocation":"Home","nationality":"x"}"""
        },
    };

    [Theory]
    [MemberData(nameof(Updates))]
    public async Task A_victim_is_updated_with_its_name_and_what_is_set(VictimUpdate update, string body)
    {
        Platform.On("PUT", "/api/v2/victims/12", body).Returns(StubResponse.One("victim", Item));

        Victim updated = await Org.Victims[12].UpdateAsync(update);

        updated.Id.Should().Be(new VictimId(12));
    }

    [Fact]
    public async Task A_victim_is_deleted_by_its_id()
    {
        Platform.On("DELETE", "/api/v2/victims/12").Returns(StubResponse.Success);

        (await Org.Victims[12].DeleteAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(400, "The name for this Victim is invalid, please enter a name between 1-100 characters in length")]
    [InlineData(404, "The requested resource was not found")]
    public async Task The_error_message_for_an_update_is_on_the_exception(int status, string message)
    {
        Platform.On("PUT", "/api/v2/victims/12", """{"name":"x"}""").Returns(StubResponse.Failure(status, message));

        var failure = await Org.Victims[12].Invoking(victim => victim.UpdateAsync(new() { Name = "x" })).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.Should().BeEquivalentTo(new { StatusCode = (HttpStatusCode)status, ServerMessage = message });
    }
}
