using ThreatConnect.ContractTests.Validation;

namespace ThreatConnect.ContractTests.Tasks;

// The assignees and escalatees of a task: the same calls at two paths, without an owner.
public sealed class TaskUserTests(PlatformServer server) : ContractTest(server)
{
    private const string Jo = """{"userName":"jdoe@example.com","firstName":"Jo","lastName":"Doe"}""";

    public static TheoryData<string> Places => ["assignees", "escalatees"];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Users_are_listed_by_page(string place)
    {
        Platform.On("GET", $"/api/v2/tasks/54/{place}?resultStart=0&resultLimit=1").Returns(StubResponse.Many("user", 2, Jo));
        Platform.On("GET", $"/api/v2/tasks/54/{place}?resultStart=1&resultLimit=1").Returns(StubResponse.Many("user", null, """{"userName":"12345678901234567890"}"""));

        var users = await Users(place).ListAsync(new() { PageSize = 1 }).ToListAsync();

        users.Should().BeEquivalentTo(
            [new User { UserName = "jdoe@example.com", FirstName = "Jo", LastName = "Doe" }, new User { UserName = "12345678901234567890" }],
            options => options.WithStrictOrdering());
    }

    [Theory]
    [InlineData("assignees", """{"status":"Success","data":{"resultCount":0,"user":[]}}""")]
    [InlineData("assignees", """{"status":"Success","data":{"resultCount":0}}""")]
    [InlineData("escalatees", """{"status":"Success","data":{"user":[]}}""")]
    [InlineData("escalatees", """{"status":"Success","data":{}}""")]
    public async Task There_may_be_nobody(string place, string body)
    {
        Platform.On("GET", $"/api/v2/tasks/54/{place}?resultStart=0&resultLimit=10000").Returns(StubResponse.Json(body));

        (await Users(place).ListAsync().ToListAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("assignees", "jdoe@example.com", "jdoe%40example.com")]
    [InlineData("assignees", "12345678901234567890", "12345678901234567890")]
    [InlineData("escalatees", "Jo Doe/2nd #1+%2F", "Jo%20Doe%2F2nd%20%231%2B%252F")]
    [InlineData("escalatees", "DOMAIN\\jörg", "DOMAIN%5Cj%C3%B6rg")]
    public async Task A_user_is_got_put_on_and_taken_off_by_the_user_name(string place, string userName, string segment)
    {
        var target = $"/api/v2/tasks/54/{place}/{segment}";
        Platform.On("GET", target).Returns(StubResponse.One("user", Jo));
        Platform.On("POST", target).Returns(StubResponse.Success);
        Platform.On("DELETE", target).Returns(StubResponse.Success);

        User user = await Users(place).GetAsync(userName);
        var added = await Users(place).AddAsync(userName);
        var removed = await Users(place).RemoveAsync(userName);

        user.Should().BeEquivalentTo(new User { UserName = "jdoe@example.com", FirstName = "Jo", LastName = "Doe" });
        (added.StatusCode, removed.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.OK));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task The_response_to_an_addition_may_be_the_user_or_a_201(string place)
    {
        Platform.On("POST", $"/api/v2/tasks/54/{place}/asmith").Returns(StubResponse.One("user", """{"userName":"asmith"}"""), StubResponse.Json("""{"status":"Success"}""", 201));

        (await Users(place).AddAsync("asmith")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await Users(place).AddAsync("asmith")).StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_user_is_found_or_not(string place)
    {
        Platform.On("GET", $"/api/v2/tasks/54/{place}/asmith").Returns(StubResponse.One("user", """{"userName":"asmith"}"""), StubResponse.NotFound);

        (await Users(place).FindAsync("asmith"))!.UserName.Should().Be("asmith");
        (await Users(place).FindAsync("asmith")).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task An_unknown_user_is_not_put_on(string place)
    {
        Platform.On("POST", $"/api/v2/tasks/54/{place}/nobody").Returns(StubResponse.Failure(404, "The requested resource was not found"));

        var failure = await Users(place).Invoking(users => users.AddAsync("nobody")).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("assignees", "")]
    [InlineData("assignees", "..")]
    [InlineData("escalatees", "")]
    [InlineData("escalatees", ".")]
    public async Task A_user_has_a_name(string place, string userName)
    {
        await Rejected.WithAsync(() => Users(place).GetAsync(userName));
        await Rejected.WithAsync(() => Users(place).FindAsync(userName));
        await Rejected.WithAsync(() => Users(place).AddAsync(userName));
        await Rejected.WithAsync(() => Users(place).RemoveAsync(userName));
    }

    private Associations<User, string> Users(string place) => place == "assignees" ? Org.Tasks[54].Assignees : Org.Tasks[54].Escalatees;
}
