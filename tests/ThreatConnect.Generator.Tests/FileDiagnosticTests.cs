using System.Text;
using ThreatConnect.Generator.Tests.Running;

namespace ThreatConnect.Generator.Tests;

public sealed class FileDiagnosticTests
{
    [Theory]
    [InlineData("{\n  \"openapi\": \"3.0.3\",\n  \"info\": }", "(3,11)", "a value is expected here, not '}'")]
    [InlineData("", "(1,1)", "the file ends where a value is expected")]
    [InlineData("{ \"a\": 1, \"a\": 2 }", "(1,11)", "the member 'a' is given twice")]
    public void Broken_JSON_is_shown_where_it_breaks(string json, string position, string message) =>
        Diagnose(GeneratorInput.Document(json)).Should().Equal(
            $"spec/v2.threatconnect.json{position}: TCG001: The file is not valid JSON: {message}; correct it or save it again");

    [Theory]
    [InlineData("{ \"swagger\": \"2.0\" }")]
    [InlineData("[]")]
    [InlineData("{ \"data\": { \"adversary\": [] } }")]
    public void A_file_of_another_kind_is_named(string json) =>
        Diagnose(GeneratorInput.Document(json)).Should().Equal(
            "spec/v2.threatconnect.json(1,1): TCG002: #: the file is neither an OpenAPI document (with a member 'openapi') "
            + "nor a response of GET /v2/types/indicatorTypes, attributeTypes or associationTypes "
            + "(with a list 'indicatorType', 'attributeType' or 'associationType'); save it again or remove it from the project");

    [Fact]
    public void A_file_that_cannot_be_read_is_named() =>
        Diagnose(GeneratorInput.Document(null)).Should().Equal(
            "spec/v2.threatconnect.json(1,1): TCG003: The file cannot be read; check that it exists and is a text file");

    [Fact]
    public void Bytes_that_are_not_UTF8_are_named_and_not_read_as_other_characters()
    {
        // As the compiler falls back to a code page of the machine.
        var types = TestData.InstanceTypes.Replace("Doll Name", "Name f\u00FCr Puppe", StringComparison.Ordinal);

        var run = GeneratorRunner.RunWithDiagnostics(GeneratorInput.Types(types) with { Encoding = Encoding.Latin1 });

        run.Files.Should().BeEmpty();
        run.Diagnostics.Should().Equal(
            "types.threatconnect.json(30,31): TCG023: The file is not valid UTF-8: a character here is lost or depends on the machine; "
            + "save the file again as UTF-8");
    }

    [Fact]
    public void A_character_that_another_tool_has_lost_is_named() =>
        GeneratorRunner.RunWithDiagnostics(
            GeneratorInput.Types(TestData.InstanceTypes.Replace("Doll Name", "Name f\uFFFDr Puppe", StringComparison.Ordinal)))
            .Diagnostics.Should().ContainSingle().Which.Should().StartWith("types.threatconnect.json(30,31): TCG023:");

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("us-ascii")]
    public void An_encoding_that_loses_nothing_is_read(string encoding) =>
        GeneratorRunner.Run(GeneratorInput.Types(TestData.InstanceTypes) with { Encoding = Encoding.GetEncoding(encoding) })
            .Files.Should().ContainSingle();

    [Fact]
    public void A_second_document_is_ignored_and_named() =>
        GeneratorRunner.RunWithDiagnostics(GeneratorInput.Document(TestData.Document).With("spec/v3.threatconnect.json", TestData.Document))
            .Diagnostics.Should().Equal(
                "spec/v3.threatconnect.json(1,1): TCG004: This API document is ignored, "
                + "because the project already has 'spec/v2.threatconnect.json'; remove one of the two");

    [Fact]
    public void A_broken_file_does_not_lose_the_others()
    {
        var run = GeneratorRunner.RunWithDiagnostics(GeneratorInput.Document("{").With(GeneratorInput.TypesPath, TestData.InstanceTypes));

        run.Diagnostics.Should().ContainSingle();
        run.Files.Keys.Should().Equal("Custom.IndicatorTypes.g.cs");
    }

    private static IReadOnlyList<string> Diagnose(GeneratorInput input)
    {
        var run = GeneratorRunner.RunWithDiagnostics(input);
        run.Files.Should().BeEmpty("there is nothing to make files from");
        return run.Diagnostics;
    }
}
