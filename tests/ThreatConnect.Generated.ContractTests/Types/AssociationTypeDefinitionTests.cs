namespace ThreatConnect.ContractTests.Types;

// The association types of an instance; they belong to no owner.
public sealed class AssociationTypeDefinitionTests(PlatformServer server) : ContractTest(server)
{
    [Fact]
    public async Task Types_are_listed_by_page()
    {
        Platform.On("GET", "/api/v2/types/associationTypes?resultStart=0&resultLimit=3").Returns(StubResponse.Many(
            "associationType",
            4,
            """{"name":"Adversary","custom":"false","fileAction":"false","apiBranch":"adversaries"}""",
            """{"name":"File Drop","custom":"true","fileAction":"true","apiBranch":"drop"}""",
            """{"name":"DNS PTR Record","custom":true,"fileAction":false,"apiBranch":"dnsPtrRecord"}"""));
        Platform.On("GET", "/api/v2/types/associationTypes?resultStart=3&resultLimit=3").Returns(StubResponse.Many("associationType", null, """{"name":"File Drop"}"""));

        var types = await Client.Types.Associations.ListAsync(new() { PageSize = 3 }).ToListAsync();

        types.Should().BeEquivalentTo(
            [
                new AssociationTypeDefinition { Name = "Adversary", Custom = false, FileAction = false, ApiBranch = "adversaries" },
                new AssociationTypeDefinition { Name = "File Drop", Custom = true, FileAction = true, ApiBranch = "drop" },
                new AssociationTypeDefinition { Name = "DNS PTR Record", Custom = true, FileAction = false, ApiBranch = "dnsPtrRecord" },
                new AssociationTypeDefinition { Name = "File Drop" },
            ],
            options => options.WithStrictOrdering());
    }

    [Theory]
    [InlineData("DNS PTR Record", "DNS%20PTR%20Record")]
    [InlineData("Host to/from #1", "Host%20to%2Ffrom%20%231")]
    public async Task A_type_is_got_by_its_name(string name, string segment)
    {
        Platform.On("GET", $"/api/v2/types/associationTypes/{segment}").Returns(StubResponse.One(
            "associationType", """{"name":"DNS PTR Record","custom":"true","fileAction":"false","apiBranch":"dnsPtrRecord"}"""));

        AssociationTypeDefinition type = await Client.Types.Associations.GetAsync(name);

        type.Should().BeEquivalentTo(new AssociationTypeDefinition { Name = "DNS PTR Record", Custom = true, FileAction = false, ApiBranch = "dnsPtrRecord" });
    }

    [Fact]
    public async Task A_type_is_found_or_not()
    {
        Platform.On("GET", "/api/v2/types/associationTypes/URL%20Host").Returns(StubResponse.One("associationType", """{"name":"URL Host"}"""), StubResponse.NotFound);

        (await Client.Types.Associations.FindAsync("URL Host"))!.Name.Should().Be("URL Host");
        (await Client.Types.Associations.FindAsync("URL Host")).Should().BeNull();
    }
}
