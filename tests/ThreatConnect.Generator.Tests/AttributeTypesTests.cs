using System.Globalization;
using System.Text.Json;
using ThreatConnect.Generator.Tests.Running;

namespace ThreatConnect.Generator.Tests;

/// <summary>The attribute types of an instance: what the file says becomes code, and what it says wrongly a line.</summary>
public sealed class AttributeTypesTests
{
    private const string File = "Custom.AttributeTypes.g.cs";

    [Theory]
    [InlineData("{ \"data\": { \"attributeType\": [{ \"name\": \"Title\" }] } }")]
    [InlineData("{ \"attributeType\": [{ \"name\": \"Title\" }] }")]
    public void The_list_is_found_with_and_without_an_envelope(string json) => Declared(json).Should().Equal("Title = new(\"Title\")");

    [Theory]
    [InlineData("\"maxSize\": 5", "MaximumLength = 5")]
    [InlineData("\"maxSize\": \"5\"", "MaximumLength = 5")]
    [InlineData("\"maxSize\": 5.0", "MaximumLength = 5")]
    [InlineData("\"maxLength\": 5", "MaximumLength = 5")]
    [InlineData("\"maxSize\": \"\", \"maxLength\": 5", "MaximumLength = 5")]
    [InlineData("\"maxSize\": 7, \"maxLength\": 5", "MaximumLength = 7")]
    [InlineData("\"maxSize\": 0", "")]
    [InlineData("\"maxSize\": -1", "")]
    [InlineData("\"maxSize\": 99999999999", "")]
    [InlineData("\"maxSize\": null", "")]
    [InlineData("\"validationRule\": { \"type\": \"SelectOne\", \"text\": \"A; B;;A\" }", "AllowedValues = [\"A\", \"B\"]")]
    [InlineData("\"validationRule\": { \"type\": \"select_one\", \"text\": \"A\" }", "AllowedValues = [\"A\"]")]
    [InlineData("\"validationRule\": { \"type\": \"Select One\", \"text\": \"A\" }", "AllowedValues = [\"A\"]")]
    [InlineData("\"validationRule\": { \"type\": \"SelectOne\", \"text\": \"\" }", "")]
    [InlineData("\"validationRule\": { \"type\": \"SelectOne\" }", "")]
    [InlineData("\"validationRule\": { \"type\": \"RegEx\", \"text\": \"A;B\" }", "")]
    [InlineData("\"validationRule\": { \"type\": { }, \"text\": [ ], \"name\": 5 }", "")]
    [InlineData("\"validationRule\": \"SelectOne\"", "")]
    [InlineData("\"validationRule\": [ ]", "")]
    [InlineData("\"validationRule\": null, \"description\": [ \"no text\" ]", "")]
    public void What_is_said_of_values_is_kept_and_what_is_not_understood_checks_nothing(string members, string expected) =>
        Declared($"{{ \"attributeType\": [{{ \"name\": \"Title\", {members} }}] }}").Should().Equal(
            expected.Length == 0 ? "Title = new(\"Title\")" : $"Title = new(\"Title\") {{ {expected} }}");

    [Theory]
    [InlineData("\"name\": \"% Confidence\",", "", "(13,7): TCG010: #/data/attributeType/1: the member 'name' is missing or empty; add it")]
    [InlineData(
        "\"name\": \"% Confidence\"", "\"name\": \" \"",
        "(14,17): TCG010: #/data/attributeType/1/name: the member 'name' is missing or empty; add it")]
    [InlineData(
        "\"name\": \"% Confidence\"", "\"name\": null",
        "(13,7): TCG010: #/data/attributeType/1: the member 'name' is missing or empty; add it")]
    [InlineData(
        "\"name\": \"% Confidence\"", "\"name\": [\"x\"]",
        "(14,17): TCG011: #/data/attributeType/1/name: the value is a list, but a text is expected; correct the value")]
    [InlineData(
        "\"name\": \"% Confidence\"", "\"name\": \"% ?\"",
        "(14,17): TCG014: #/data/attributeType/1/name: '% ?' is not a valid name for a C# property; write a name with a letter or a digit")]
    [InlineData(
        "\"maxLength\": \"3\"", "\"maxLength\": \"three\"",
        "(15,22): TCG011: #/data/attributeType/1/maxLength: the value is 'three', but a whole number is expected; correct the value")]
    [InlineData(
        "\"maxLength\": \"3\"", "\"maxLength\": 3.5",
        "(15,22): TCG011: #/data/attributeType/1/maxLength: the value is '3.5', but a whole number is expected; correct the value")]
    [InlineData(
        "\"maxLength\": \"3\"", "\"maxLength\": { }",
        "(15,22): TCG011: #/data/attributeType/1/maxLength: the value is an object, but a text is expected; correct the value")]
    [InlineData(
        "\"attributeType\": [", "\"attributeType\": [\n\"Title\",",
        "(6,1): TCG011: #/data/attributeType/0: the value is a text, but an object is expected; correct the value")]
    [InlineData(
        "\"resultCount\": 7", "\"resultCount\": 243",
        "(4,20): TCG020: #/data/resultCount: 'attributeType' has 7 of 243 items; save all pages, as Types.SaveAsync of the library does")]
    [InlineData(
        "\"name\": \"CVE\"", "\"name\": \"Severity!\"",
        "(30,17): TCG019: #/data/attributeType/3/name: 'Severity!' is Severity_2 in C#, because 'Severity' is Severity already; "
        + "suppress this warning when the program uses the right one")]
    public void A_fault_is_shown_where_it_is(string old, string @new, string expected) =>
        Document.DiagnoseAttributes(old, @new).Should().Equal(expected);

    [Fact]
    public void An_object_in_place_of_the_list_is_named() =>
        GeneratorRunner.RunWithDiagnostics(GeneratorInput.Attributes("{ \"attributeType\": { \"name\": \"Title\" } }")).Diagnostics
            .Should().Equal(
                "attributes.threatconnect.json(1,20): TCG011: #/attributeType: the value is an object, but a list is expected; "
                + "correct the value");

    [Fact]
    public void A_bad_type_does_not_lose_the_others() =>
        GeneratorRunner.RunWithDiagnostics(GeneratorInput.Attributes("{ \"attributeType\": [{ }, { \"name\": \"Title\" }] }")).Files[File]
            .Should().Contain(" Title ");

    [Theory]
    [InlineData("% Confidence", "Confidence")]
    [InlineData("C&C", "CC")]
    [InlineData("1st Seen", "_1stSeen")]
    [InlineData("名前", "名前")]
    [InlineData("наименование группы", "НаименованиеГруппы")]
    [InlineData("straße", "Straße")]
    [InlineData("class", "Class")]
    [InlineData("Get Hash Code", "GetHashCodeType")]
    [InlineData("Attribute Type", "AttributeType")]
    [InlineData("Attribute Types", "AttributeTypesType")]
    [InlineData("System", "System")]
    [InlineData("Threat Connect", "ThreatConnect")]
    [InlineData("<b>\"\\n\" */ {0}", "BN0")]
    [InlineData("a\u2028b \uD83D\uDE00 c", "ABC")]
    public void An_odd_name_becomes_a_member_that_compiles(string name, string member)
    {
        var types = new[] { new { name, description = name, maxSize = 5 }, new { name = "Title", description = "", maxSize = 5 } };
        var json = JsonSerializer.Serialize(new { attributeType = types });

        var code = GeneratorRunner.Run(GeneratorInput.Attributes(json)).Files[File];

        code.Should().Contain($"AttributeType {member} {{");
        EmittedCode.Compile("Consumer", [code], [], EmittedCode.Library).Should().NotBeEmpty();
    }

    [Fact]
    public void Of_names_that_are_one_in_CSharp_the_one_that_is_written_so_keeps_it_in_any_order()
    {
        string[] names = ["Kill-Chain Phase", "% Confidence", "Kill Chain Phase", "Confidence", "kill chain phase"];
        string[] expected =
        [
            "Confidence = new(\"Confidence\")", "Confidence_2 = new(\"% Confidence\")",
            "KillChainPhase = new(\"Kill Chain Phase\")",
            "KillChainPhase_2 = new(\"Kill-Chain Phase\")",
            "KillChainPhase_3 = new(\"kill chain phase\")",
        ];

        DeclaredWithWarnings(names).Should().BeEquivalentTo(expected);
        DeclaredWithWarnings(names.Reverse()).Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void A_type_that_two_owners_or_files_have_comes_out_once_and_refuses_only_what_both_refuse()
    {
        const string one = """
            { "attributeType": [
              { "name": "Title", "maxSize": 5 },
              { "name": "Kind", "validationRule": { "type": "SelectOne", "text": "A;B" } },
              { "name": "Note", "maxSize": 5 }] }
            """;
        const string other = """
            { "attributeType": [
              { "name": "Title", "maxSize": 9 },
              { "name": "Kind", "validationRule": { "type": "SelectOne", "text": "B;C" } },
              { "name": "Note" }] }
            """;

        var run = GeneratorRunner.Run(GeneratorInput.Attributes(one).With("more.threatconnect.json", other));

        Declarations(run).Should().Equal(
            "Title = new(\"Title\") { MaximumLength = 9 }",
            "Kind = new(\"Kind\") { AllowedValues = [\"A\", \"B\", \"C\"] }",
            "Note = new(\"Note\")");
    }

    [Fact]
    public void Two_files_with_names_that_are_one_in_CSharp_are_told_where_the_second_stands() =>
        GeneratorRunner.RunWithDiagnostics(
            GeneratorInput.Attributes("{ \"attributeType\": [{ \"name\": \"C&C\" }] }")
                .With("more.threatconnect.json", "{ \"attributeType\": [{ \"name\": \"CC\" }] }"))
            .Diagnostics.Should().Equal(
                "attributes.threatconnect.json(1,31): TCG019: #/attributeType/0/name: 'C&C' is CC_2 in C#, because 'CC' is CC already; "
                + "suppress this warning when the program uses the right one");

    [Fact]
    public void Many_types_are_one_file_that_compiles()
    {
        var types = Enumerable.Range(1, 800).Select(number => new
        {
            name = $"Type (no. {number.ToString(CultureInfo.InvariantCulture)}) / {(number % 2 == 0 ? "名前" : "é")}",
            description = "What it says; & more <here>",
            maxSize = number,
            validationRule = new { type = "SelectOne", text = string.Join(';', Enumerable.Range(0, number % 30).Select(Option)) },
        });
        var json = JsonSerializer.Serialize(new { data = new { resultCount = 800, attributeType = types } });

        var run = GeneratorRunner.Run(GeneratorInput.Attributes(json));

        Declarations(run).Should().HaveCount(800);
        run.Files[File].Should().Contain("and 9 more.", "a comment shows twenty of twenty-nine");
        EmittedCode.Compile("Consumer", run.Files.Values, [], EmittedCode.Library).Should().NotBeEmpty();

        static string Option(int number) => $"Option \"{number.ToString(CultureInfo.InvariantCulture)}\"";
    }

    [Fact]
    public void Without_types_there_is_no_file() =>
        GeneratorRunner.Run(GeneratorInput.Attributes("{ \"data\": { \"attributeType\": [] } }")).Files.Should().BeEmpty();

    [Fact]
    public void One_file_may_hold_every_kind_of_types() =>
        GeneratorRunner.Run(GeneratorInput.Attributes("""
            { "data": { "attributeType": [{ "name": "Title" }],
              "associationType": [{ "name": "N", "custom": "true", "apiBranch": "n" }],
              "indicatorType": [{ "name": "Moon", "custom": "true", "apiBranch": "moons", "apiEntity": "moon", "value1Label": "Phase" }] } }
            """)).Files.Keys.Should().Equal("Custom.IndicatorTypes.g.cs", "Custom.AttributeTypes.g.cs", "Custom.AssociationTypes.g.cs");

    private static IEnumerable<string> Declared(string json) => Declarations(GeneratorRunner.Run(GeneratorInput.Attributes(json)));

    private static IEnumerable<string> DeclaredWithWarnings(IEnumerable<string> names)
    {
        var json = JsonSerializer.Serialize(new { attributeType = names.Select(name => new { name }) });
        var run = GeneratorRunner.RunWithDiagnostics(GeneratorInput.Attributes(json));
        run.Diagnostics.Should().HaveCount(3).And.OnlyContain(line => line.Contains("TCG019"));
        return Declarations(run);
    }

    private static IEnumerable<string> Declarations(GeneratorRun run) => run.Files[File].Split('\n')
        .Where(line => line.Contains("{ get; }", StringComparison.Ordinal))
        .Select(line => line.Trim()["public static AttributeType ".Length..])
        .Select(line => line.Replace(" { get; }", "", StringComparison.Ordinal).TrimEnd(';'));
}
