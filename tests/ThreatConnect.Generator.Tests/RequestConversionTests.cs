using System.Text.Json.Nodes;
using ThreatConnect.Generator.Tests.Running;

namespace ThreatConnect.Generator.Tests;

/// <summary>How the object of a response becomes a request: what the schemas of both have is copied.</summary>
public sealed class RequestConversionTests
{
    [Theory]
    [InlineData("Campaign", "public CampaignUpdate ToUpdate() => new()", "FirstSeen = FirstSeen,")]
    [InlineData("Signature", "public SignatureCreate ToCreate(string fileText) => new()", "FileText = fileText,")]
    [InlineData("Signature", "FileName = FileName ?? throw Check.Missing(\"Signature.FileName\"),", "Name = Name,")]
    [InlineData("Address", "public AddressUpdate ToUpdate() => new()", "PrivateFlag = PrivateFlag,")]
    [InlineData("FileEntity", "public FileCreate ToCreate() => new()", "Sha256 = Sha256,")]
    [InlineData(
        "TaskEntity",
        "Assignees = Assignees.Count == 0 ? null : [.. Assignees.Select(static item => new TaskUser { UserName = item.UserName ?? throw Check.Missing(\"TaskEntity.Assignees.UserName\") })],",
        "DueDate = DueDate,")]
    public void What_both_have_is_copied(string model, string method, string member) =>
        GeneratorRunner.Run(GeneratorInput.Document(TestData.RealDocument)).Files[$"Requests.{model}.g.cs"].Should().Contain(method).And.Contain(member);

    [Theory]
    [InlineData("""{ "type": "integer", "format": "int64" }""", """{ "type": "integer", "format": "int32" }""", "Other = Other")]
    [InlineData("""{ "type": "string" }""", """{ "type": "string" }""", "")]
    [InlineData("""{ "x-tc-type": "date-time" }""", """{ "type": "string", "format": "date-time" }""", "")]
    public void A_member_of_another_type_is_not_copied(string response, string request, string absent)
    {
        var file = Run(
            $$"""{ "x-tc-role": "response", "properties": { "same": { "type": "string" }, "other": {{response}} } }""",
            $$"""{ "x-tc-role": "request", "properties": { "same": { "type": "string" }, "other": {{request}} } }""");

        file.Should().Contain("Same = Same");
        (absent.Length > 0 ? file.Contains(absent, StringComparison.Ordinal) : !file.Contains("Other = Other", StringComparison.Ordinal)).Should().BeFalse();
    }

    [Theory]
    [InlineData("""{ "x-tc-role": "request", "required": ["n"], "properties": { "n": { "type": "integer", "format": "int32" } } }""")]
    [InlineData("""{ "x-tc-role": "request", "x-tc-open": "true", "properties": { "same": { "type": "string" } } }""")]
    [InlineData("""{ "properties": { "same": { "type": "string" } } }""")]
    public void A_request_that_cannot_be_made_has_no_method(string request) =>
        Run("""{ "x-tc-role": "response", "properties": { "same": { "type": "string" } } }""", request).Should().BeNull();

    [Fact]
    public void Schemas_that_refer_to_each_other_end() =>
        Run("""{ "x-tc-role": "response", "allOf": [ { "$ref": "#/components/schemas/Thing" } ] }""", """{ "x-tc-role": "request", "allOf": [ { "$ref": "#/components/schemas/ThingCreate" } ] }""")
            .Should().Contain("ToCreate()");

    private static string? Run(string response, string request)
    {
        var document = JsonNode.Parse(TestData.Document)!;
        document["components"]!["schemas"]!["Thing"] = JsonNode.Parse(response);
        document["components"]!["schemas"]!["ThingCreate"] = JsonNode.Parse(request);
        return GeneratorRunner.Run(GeneratorInput.Document(document.ToJsonString())).Files.GetValueOrDefault("Requests.Thing.g.cs");
    }
}
