namespace ThreatConnect.ContractTests.Groups;

// Groups that a batch has written are found by their xids, which the API has no filter for, and their files are uploaded by them
// (evidence.md §4.2, §9.3).
public sealed class GroupXidTests(PlatformServer server) : ContractTest(server)
{
    private const string Page = "?resultStart=0&resultLimit=10000&owner=Common%20Community";

    [Theory]
    [InlineData("camp-3", "&filters=name%3Dcamp-3")]
    [InlineData("camp 3, part 2", "&filters=name%5Ecamp%203")]
    [InlineData(",camp", "")]
    [InlineData(null, "")]
    public async Task A_group_is_found_among_those_with_its_name(string? name, string filters)
    {
        Platform.On("GET", $"/api/v2/groups/campaigns{Page}{filters}&includes=additional").Returns(Enumerable.Repeat(
            StubResponse.Many("campaign", 3, """{"id":1,"name":"n","xid":"x-0"},{"id":2,"name":"n"},{"id":3,"name":"n","xid":"x-1"}"""), 3));

        (await Org.Groups.Campaigns.FindByXidAsync("x-1", name))!.Id.Should().Be(new CampaignId(3));
        (await Org.Groups.Campaigns.FindByXidAsync("x-2", name)).Should().BeNull();
        (await Org.Groups.OfType("Campaign").FindByXidAsync("x-0", name))!.Id.Should().Be(new GroupId(1));
    }

    [Fact]
    public async Task The_parts_of_a_group_are_included_beside_the_xid()
    {
        Platform.On("GET", $"/api/v2/groups/threats{Page}&filters=name%3Dt&includes=additional&includes=tags")
            .Returns(StubResponse.Many("threat", 1, """{"id":1,"name":"t","xid":"x","tag":[{"name":"a"}]}"""));

        (await Org.Groups.Threats.FindByXidAsync("x", "t", Include.Tags))!.Tags.Should().ContainSingle();
    }

    [Theory]
    [InlineData("documents")]
    [InlineData("reports")]
    public async Task A_file_is_uploaded_by_the_xid_and_replaces_the_one_before(string branch)
    {
        byte[] content = [1, 2, 3];
        Platform.OnUpload("POST", $"/api/v2/groups/{branch}/a%2Fb%20c/upload?updateIfExists=true", content).Returns(StubResponse.Success);

        var response = branch == "reports"
            ? await Org.Groups.Reports.UploadFileAsync("a/b c", new MemoryStream(content))
            : await Org.Groups.Documents.UploadFileAsync("a/b c", new MemoryStream(content));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("")]
    [InlineData("417")]
    [InlineData("..")]
    public async Task An_xid_that_would_address_another_group_is_refused(string xid)
    {
        await FluentActions.Awaiting(() => Org.Groups.Documents.UploadFileAsync(xid, new MemoryStream([1]))).Should().ThrowAsync<ArgumentException>();

        Platform.Requests.Should().BeEmpty();
    }
}
