using System.Text;
using System.Text.Json;
using ThreatConnect.Generator.Tests.Running;

namespace ThreatConnect.Generator.Tests;

/// <summary>Whatever the text is, the generator says something and does not throw; the runner of the tests sees to the latter.</summary>
public sealed class BrokenJsonTests
{
    private const int Cuts = 200;
    private const int Edits = 400;

    [Fact]
    public void A_document_that_ends_anywhere_before_its_end_is_broken()
    {
        var document = TestData.Document.TrimEnd();

        foreach (var cut in Enumerable.Range(0, Cuts).Select(index => index * document.Length / Cuts))
        {
            var run = GeneratorRunner.RunWithDiagnostics(GeneratorInput.Document(document[..cut]));

            run.Diagnostics.Should().ContainSingle("the text ends after {0} characters", cut).Which.Should().Contain("TCG001");
            run.Files.Should().BeEmpty();
        }
    }

    [Fact]
    public void A_document_with_a_byte_changed_is_broken_when_another_reader_says_so()
    {
        var random = new Random(20170713);
        for (var edit = 0; edit < Edits; edit++)
        {
            AssertJudgedAsByAnotherReader(EditByte(TestData.Document, random));
        }
    }

    [Fact]
    public void A_type_list_with_a_byte_changed_is_broken_when_another_reader_says_so()
    {
        var random = new Random(4160418);
        for (var edit = 0; edit < Edits; edit++)
        {
            AssertJudgedAsByAnotherReader(EditByte(TestData.InstanceTypes, random));
        }
    }

    [Fact]
    public void A_list_of_attribute_or_association_types_with_a_byte_changed_is_broken_when_another_reader_says_so()
    {
        var random = new Random(20261124);
        for (var edit = 0; edit < Edits / 2; edit++)
        {
            AssertJudgedAsByAnotherReader(EditByte(TestData.AttributeTypes, random));
            AssertJudgedAsByAnotherReader(EditByte(TestData.AssociationTypes, random));
        }
    }

    [Theory]
    [InlineData("{ \"openapi\": \"3\", \"x-tc-groups\": [], \"x-tc-indicators\": \"\", \"x-tc-filters\": 1, \"x-tc-assets\": [1] }")]
    [InlineData("{ \"openapi\": null, \"components\": [], \"x-tc-groups\": { \"types\": {} } }")]
    [InlineData(
        "{ \"openapi\": {}, \"components\": { \"schemas\": 1 }, \"x-tc-groups\": { \"types\": [null, 1, [], {}] }, "
        + "\"x-tc-indicators\": { \"filters\": [[]], \"types\": [{ \"keys\": [[], {}], \"value\": {} }] } }")]
    [InlineData("{ \"indicatorType\": [null, true, [], { \"custom\": [], \"name\": {} }, { \"custom\": true }] }")]
    [InlineData("{ \"data\": [], \"indicatorType\": 7 }")]
    [InlineData("{ \"attributeType\": [null, true, [], { \"name\": {}, \"maxSize\": [], \"validationRule\": 1 }] }")]
    [InlineData("{ \"associationType\": [{ \"fileAction\": {}, \"custom\": [] }, { \"custom\": true, \"apiBranch\": {} }] }")]
    [InlineData("\"openapi\"")]
    [InlineData("null")]
    public void Good_JSON_of_a_strange_shape_is_named(string json) =>
        GeneratorRunner.RunWithDiagnostics(GeneratorInput.Document(json)).Diagnostics.Should().NotBeEmpty();

    [Fact]
    public void A_text_that_nests_without_end_does_not_exhaust_the_stack() =>
        GeneratorRunner.RunWithDiagnostics(GeneratorInput.Document(new string('[', 1_000_000))).Diagnostics
            .Should().ContainSingle().Which.Should().Contain("nested deeper than 64 levels");

    private static string EditByte(string text, Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(text).ToList();
        var position = random.Next(bytes.Count);
        switch (random.Next(3))
        {
            case 0:
                bytes[position] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveAt(position);
                break;
            default:
                bytes.Insert(position, (byte)random.Next(128));
                break;
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static void AssertJudgedAsByAnotherReader(string json)
    {
        var diagnostics = GeneratorRunner.RunWithDiagnostics(GeneratorInput.Document(json)).Diagnostics;
        var isBroken = diagnostics.Any(line => line.Contains("TCG001", StringComparison.Ordinal));
        if (json.Contains('\uFFFD'))
        {
            diagnostics.Should().ContainSingle("a byte of this text is lost: {0}", json).Which.Should().Contain("TCG023");
            return;
        }

        // Only ours minds a member that is given twice.
        var isGivenTwice = diagnostics.Any(line => line.EndsWith("is given twice", StringComparison.Ordinal));

        (isBroken && !isGivenTwice).Should().Be(IsBroken(json), "of this text: {0}", json);
    }

    private static bool IsBroken(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
