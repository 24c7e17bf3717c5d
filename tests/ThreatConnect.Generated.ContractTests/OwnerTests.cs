namespace ThreatConnect.ContractTests;

// The seven rows of owners and the current user, without an owner.
public sealed class OwnerTests(PlatformServer server) : ContractTest(server)
{
    [Fact]
    public async Task Owners_are_listed_by_page()
    {
        Platform.On("GET", "/api/v2/owners?resultStart=0&resultLimit=10000").Returns(StubResponse.Many(
            "owner",
            2,
            """{"id":0,"name":"MyOrg","type":"Organization"}""",
            """{"id":1,"name":"Common Community","type":"Community"}"""));

        var owners = await Client.Owners.ListAsync().ToListAsync();

        owners.Select(owner => (owner.Id.Value, owner.Name, owner.Type)).Should().Equal(
            (0, "MyOrg", OwnerType.Organization), (1, "Common Community", OwnerType.Community));
    }

    [Fact]
    public async Task An_owner_is_got_by_its_id()
    {
        Platform.On("GET", "/api/v2/owners/12").Returns(StubResponse.Json(
            """{"status":"Success","data":{"resultCount":1,"owner":{"id":12,"name":"Feed","type":"Source"}}}"""));

        Owner owner = await Client.Owners[12].GetAsync();

        owner.Should().BeEquivalentTo(new Owner { Id = 12, Name = "Feed", Type = OwnerType.Source });
    }

    [Fact]
    public async Task The_own_organization_has_a_path_of_its_own()
    {
        Platform.On("GET", "/api/v2/owners/mine").Returns(StubResponse.One("owner", """{"id":0,"name":"MyOrg","type":"Organization"}"""));

        Owner owner = await Client.Owners.GetMineAsync();

        owner.Id.Should().Be(new OwnerId(0));
    }

    [Fact]
    public async Task Members_are_listed_as_a_whole()
    {
        Platform.On("GET", "/api/v2/owners/mine/members").Returns(StubResponse.Many(
            "user", null, """{"userName":"jdoe@example.com","firstName":"Jo","lastName":"Doe"}""", """{"userName":"12345678901234567890"}"""));

        var members = await Client.Owners.ListMembersAsync().ToListAsync();

        members.Should().BeEquivalentTo([
            new User { UserName = "jdoe@example.com", FirstName = "Jo", LastName = "Doe" },
            new User { UserName = "12345678901234567890" }]);
    }

    [Fact]
    public async Task Metrics_of_all_owners_are_listed_as_a_whole()
    {
        Platform.On("GET", "/api/v2/owners/metrics").Returns(StubResponse.Many(
            "ownerMetric", null, """{"metricDate":"2017-06-19","ownerName":"MyOrg","totalIndicator":7,"averageIndicatorRating":2.83}"""));

        var metrics = await Client.Owners.ListMetricsAsync().ToListAsync();

        metrics.Should().ContainSingle().Which.Should().BeEquivalentTo(new OwnerMetric
        {
            MetricDate = new DateTimeOffset(2017, 6, 19, 0, 0, 0, TimeSpan.Zero),
            OwnerName = "MyOrg",
            TotalIndicator = 7,
            AverageIndicatorRating = 2.83,
        });
    }

    [Fact]
    public async Task Metrics_of_one_owner_are_listed_as_a_whole()
    {
        Platform.On("GET", "/api/v2/owners/12/metrics").Returns(StubResponse.Many(
            "ownerMetric", null, """{"metricDate":"2017-06-18","totalTag":1}""", """{"metricDate":"2017-06-19","totalTag":2}"""));

        var metrics = await Client.Owners[12].ListMetricsAsync().ToListAsync();

        metrics.Select(metric => metric.TotalTag).Should().Equal(1, 2);
    }

    [Fact]
    public async Task The_current_user_is_asked_for()
    {
        Platform.On("GET", "/api/v2/whoami").Returns(StubResponse.One(
            "user", """{"userName":"12345678901234567890","firstName":"Api","lastName":"User","pseudonym":"api1","role":"Api User"}"""));

        User user = await Client.WhoAmIAsync();

        user.Should().BeEquivalentTo(new User
        {
            UserName = "12345678901234567890", FirstName = "Api", LastName = "User", Pseudonym = "api1", Role = "Api User",
        });
    }
}
