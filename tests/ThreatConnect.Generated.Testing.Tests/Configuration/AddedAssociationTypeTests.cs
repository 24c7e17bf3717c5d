namespace ThreatConnect.Testing.Tests.Configuration;

public sealed class AddedAssociationTypeTests
{
    [Fact]
    public async Task An_added_association_is_listed_and_links_the_two_types_in_either_direction()
    {
        await using var server = await StartAsync(new SimulatedAssociationType("Host to Phone", "hostToPhone", "Host", "Phone"));
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"example.org"}""");
        (await server.PostAsync("/v2/indicators/phones", """{"Number":"117"}""")).Status.Should().Be(HttpStatusCode.Created);

        (await server.GetAsync("/v2/types/associationTypes/Host%20to%20Phone")).ShouldBe(
            HttpStatusCode.OK,
            """{"status":"Success","data":{"associationType":{"name":"Host to Phone","custom":"true","fileAction":"false","apiBranch":"hostToPhone"} } }""");
        (await server.PostAsync("/v2/indicators/hosts/example.org/associations/hostToPhone/indicators/phones/117")).ShouldBeSuccess(
            HttpStatusCode.Created);
        (await server.GetAsync("/v2/indicators/phones/117/associations/hostToPhone/indicators")).Each("indicator", "summary")
            .Should().Equal("example.org");
        (await server.PostAsync("/v2/indicators/hosts/example.org/associations/hostToPhone/indicators/hosts/example.org")).Status
            .Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(
        "hostToPhone",
        "Telephone", "The association type \"Host to Phone\" has the indicator type \"Telephone\" at one end, which does not exist.*")]
    [InlineData("urlHost", "Phone", "There is an association type with the branch \"urlHost\" already.*")]
    public async Task An_association_of_an_unknown_type_or_a_known_branch_is_refused(string branch, string type, string message) =>
        await FluentActions.Awaiting(() => StartAsync(new SimulatedAssociationType("Host to Phone", branch, "Host", type)))
            .Should().ThrowAsync<ArgumentException>().WithMessage(message);

    private static Task<TestServer> StartAsync(SimulatedAssociationType association) => TestServer.StartAsync(clock => new SimulatorOptions
    {
        TimeProvider = clock,
        IndicatorTypes = [new SimulatedIndicatorType("Phone", "phones", "phone", new SimulatedIndicatorValue("Number"))],
        AssociationTypes = [association],
    });
}
