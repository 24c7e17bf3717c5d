namespace ThreatConnect.Testing.Tests.Configuration;

public sealed class AddedAttributeTypeTests
{
    private static readonly SimulatedAttributeType s_port = new("Port", "Where it listens.")
    {
        MaximumSize = 5, AllowMarkdown = true, AppliesTo = ["Address"],
    };

    [Fact]
    public async Task An_added_attribute_type_is_listed_after_those_of_a_fresh_instance()
    {
        await using var server = await StartAsync();

        (await server.GetAsync("/v2/types/attributeTypes")).Each("attributeType", "name")
            .Should().StartWith("Description").And.EndWith("Port");
        (await server.GetAsync("/v2/types/attributeTypes/Port")).ShouldBe(
            HttpStatusCode.OK,
            """
            {"status":"Success","data":{"attributeType":{
              "id":15,"name":"Port","description":"Where it listens.","owner":"System","system":true,"maxSize":5,"allowMarkdown":true,
              "errorMessage":"Please enter a valid value."} } }
            """);
    }

    [Fact]
    public async Task Objects_have_attributes_of_an_added_type_within_its_limits()
    {
        await using var server = await StartAsync();
        await server.CreateAsync("/v2/indicators/addresses", """{"ip":"192.0.2.1"}""");
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"example.org"}""");

        const string attributes = "/v2/indicators/addresses/192.0.2.1/attributes";
        (await server.PostAsync(attributes, """{"type":"Port","value":"65535"}""")).Status.Should().Be(HttpStatusCode.Created);
        (await server.PostAsync(attributes, """{"type":"Port","value":"655350"}""")).ShouldBeFailure(
            HttpStatusCode.BadRequest,
            "The value for this attribute is invalid, please enter a value between 1-5 characters in length");
        (await server.PostAsync("/v2/indicators/hosts/example.org/attributes", """{"type":"Port","value":"1"}""")).ShouldBeFailure(
            HttpStatusCode.BadRequest,
            "The requested attribute type was not found");
    }

    [Fact]
    public async Task The_values_of_an_added_type_are_those_that_it_allows()
    {
        await using var server = await TestServer.StartAsync(clock => new SimulatorOptions
        {
            TimeProvider = clock,
            AttributeTypes = [new SimulatedAttributeType("Severity", "How bad it is.") { AllowedValues = ["Low", "High"] }],
        });
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"example.org"}""");

        var severity = (await server.GetAsync("/v2/types/attributeTypes/Severity?includes=validationRule")).Data["attributeType"]!;
        severity["validationRule"]!["text"]!.GetValue<string>().Should().Be("Low;High");
        (await server.PostAsync("/v2/indicators/hosts/example.org/attributes", """{"type":"Severity","value":"High"}""")).Status
            .Should().Be(HttpStatusCode.Created);
        (await server.PostAsync("/v2/indicators/hosts/example.org/attributes", """{"type":"Severity","value":"Highest"}""")).Status
            .Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_attribute_type_that_is_there_already_is_not_added() =>
        await FluentActions.Invoking(
            () => ThreatConnectSimulator.StartAsync(new SimulatorOptions { AttributeTypes = [new("Title", "Another one.")] }))
            .Should().ThrowAsync<ArgumentException>().WithMessage("There is an attribute type \"Title\" already.*");

    private static Task<TestServer> StartAsync() =>
        TestServer.StartAsync(clock => new SimulatorOptions { TimeProvider = clock, AttributeTypes = [s_port] });
}
