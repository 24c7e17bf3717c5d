using System.Text.Json;
using ThreatConnect.Generator.Tests.Running;

namespace ThreatConnect.Generator.Tests;

/// <summary>No text of a file may end the comment or the literal that it is put into.</summary>
public sealed class HostileTextTests
{
    private const string Hostile = "\"\"\" \\\" */ </summary> & {0} {{x}} \n} public class Injected {\r\n \u2028 \u0085 \0 \uD83D\uDE00";

    [Fact]
    public void Any_text_of_the_document_compiles()
    {
        var document = TestData.Document
            .Replace("\"The day on which the campaign was first seen.\"", Json, StringComparison.Ordinal)
            .Replace("\"The IPv4 or IPv6 address.\"", Json, StringComparison.Ordinal)
            .Replace("\"Key Name\"", Json, StringComparison.Ordinal)
            .Replace("\"Files, known by their hashes.\"", Json, StringComparison.Ordinal)
            .Replace("\"name\": \"Adversary\"", $"\"name\": {Json}", StringComparison.Ordinal)
            .Replace("\"entity\": \"registryKey\"", $"\"entity\": {Json}", StringComparison.Ordinal)
            .Replace("yyyy-MM-ddT00:00", "yyyy-MM-dd " + Json.Trim('"'), StringComparison.Ordinal);

        var files = GeneratorRunner.Run(GeneratorInput.Document(document)).Files;

        Compile(files.Values);
    }

    [Theory]
    [InlineData(Hostile)]
    [InlineData("Indicators")]
    [InlineData("Custom Indicator")]
    [InlineData("Normal Form")]
    [InlineData("Indicator")]
    [InlineData("Threat Connect")]
    [InlineData("System")]
    [InlineData("String")]
    [InlineData("3D")]
    [InlineData("名前")]
    [InlineData("class")]
    [InlineData("Type")]
    [InlineData("To String")]
    [InlineData("nameof")]
    [InlineData("Clone")]
    [InlineData("Try Parse")]
    [InlineData("Deconstruct")]
    [InlineData("Equality Contract")]
    [InlineData("Print Members")]
    [InlineData("Item")]
    [InlineData("Item 1")]
    [InlineData("Rest")]
    [InlineData("Length")]
    [InlineData("Value")]
    [InlineData("Values")]
    [InlineData("value")]
    [InlineData("field")]
    [InlineData("Set Value")]
    [InlineData("Value Of")]
    [InlineData("Source")]
    [InlineData("source")]
    [InlineData("Resource Type")]
    [InlineData("Custom Resource Type")]
    [InlineData("Custom Type")]
    [InlineData("Custom Type Create")]
    [InlineData("Indicator Filter")]
    [InlineData("Indicator Type Extensions")]
    [InlineData("Rating")]
    [InlineData("Get Hash Code")]
    [InlineData("Finalize")]
    [InlineData("record")]
    [InlineData("required")]
    [InlineData("await")]
    [InlineData("var")]
    [InlineData("dynamic")]
    [InlineData("this")]
    [InlineData("From String")]
    [InlineData("Email-Address")]
    [InlineData("extension")]
    public void Any_name_of_a_custom_type_and_its_label_compiles(string name)
    {
        var types = TestData.InstanceTypes
            .Replace("\"Voodoo Doll\"", JsonSerializer.Serialize(name), StringComparison.Ordinal)
            .Replace("\"Doll Name\"", JsonSerializer.Serialize(name), StringComparison.Ordinal);

        var files = GeneratorRunner.Run(GeneratorInput.Types(types)).Files;

        EmittedCode.Compile("Consumer", files.Values, [], EmittedCode.Library).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData(Hostile)]
    [InlineData("Custom Association")]
    [InlineData("Association Types")]
    [InlineData("Equals")]
    public void Any_name_of_an_association_and_an_option_compiles(string name)
    {
        var text = JsonSerializer.Serialize(name);
        var types = TestData.InstanceTypes.Replace("\"Visitor;Staff & Guests;<None>\"", text, StringComparison.Ordinal);
        var input = GeneratorInput.Types(types)
            .With(
                GeneratorInput.AssociationsPath,
                TestData.AssociationTypes.Replace("\"badgeOfHost\"", text, StringComparison.Ordinal)
                    .Replace("\"File Encrypt\"", text, StringComparison.Ordinal));

        EmittedCode.Compile("Consumer", GeneratorRunner.Run(input).Files.Values, [], EmittedCode.Library).Should().NotBeEmpty();
    }

    private static string Json => JsonSerializer.Serialize(Hostile);

    private static void Compile(IEnumerable<string> files) => EmittedCode.Compile("Library", files, TestData.Stubs).Should().NotBeEmpty();
}
