using ThreatConnect.Generator.Tests.Running;

namespace ThreatConnect.Generator.Tests;

public sealed class InstanceTypesTests
{
    [Theory]
    [InlineData("{ \"data\": { \"indicatorType\": [ROW] } }")]
    [InlineData("{ \"data\": { \"indicator\": [ROW] } }")]
    [InlineData("{ \"indicatorType\": [ROW] }")]
    public void The_list_is_found_under_each_key_that_instances_use(string shape) =>
        FilesOf(shape.Replace("ROW", Row("Moon", "moons", "moon", "Phase"), StringComparison.Ordinal)).Should().Equal("Custom.IndicatorTypes.g.cs");

    [Theory]
    [InlineData("Address")]
    [InlineData("ASN")]
    [InlineData("Registry Key")]
    [InlineData("email subject")]
    public void A_type_that_the_platform_documents_is_left_to_the_library(string name) =>
        FilesOf($"{{ \"indicatorType\": [{Row(name, "things", "thing", "Thing")}] }}").Should().BeEmpty();

    [Fact]
    public void A_type_that_is_not_custom_is_left_to_the_library() =>
        FilesOf("""{ "indicatorType": [{ "name": "New", "custom": "false" }, { "name": "Address" }] }""").Should().BeEmpty();

    [Fact]
    public void A_type_that_does_not_say_whether_it_is_custom_is_named() =>
        Document.DiagnoseTypes("\"custom\": true,", "").Should().Equal(
            "(35,7): TCG010: #/data/indicatorType/3: the member 'custom' is missing or empty; add it");

    [Theory]
    [InlineData("\"custom\": true,", "\"custom\": \"yes\",", "custom: 'yes' is not allowed here; write one of true, false")]
    [InlineData("\"casePreference\": \"sensitive\"", "\"casePreference\": \"big\"", "casePreference: 'big' is not allowed here; write one of upper, lower, sensitive")]
    [InlineData("\"value2Type\": \"selectone\"", "\"value2Type\": \"select\"", "value2Type: 'select' is not allowed here; write one of text, selectone")]
    public void A_word_that_is_not_known_is_named(string old, string @new, string message) =>
        Document.DiagnoseTypes(old, @new).Should().ContainSingle().Which.Should().Contain("TCG013").And.EndWith(message);

    [Theory]
    [InlineData("", "#/data/indicatorType/3: the member 'value2Label' is missing or empty; add it")]
    [InlineData("\"value2Label\": \" \",", "#/data/indicatorType/3/value2Label: the member 'value2Label' is missing or empty; add it")]
    public void A_label_that_is_left_out_before_another_is_named(string second, string message) =>
        Document.DiagnoseTypes("\"value2Label\": \"Access Level\",", second + "\"value3Label\": \"Site\",")
            .Should().ContainSingle().Which.Should().EndWith("TCG010: " + message);

    [Theory]
    [InlineData("{ \"indicatorType\": [null] }", "TCG011")]
    [InlineData("{ \"indicatorType\": [\"Badge\"] }", "TCG011")]
    [InlineData("{ \"indicatorType\": [{}] }", "TCG010")]
    [InlineData("{ \"indicatorType\": [{ \"custom\": \"false\" }] }", "TCG010")]
    [InlineData("{ \"indicatorType\": [{ \"name\": [], \"custom\": \"true\" }] }", "TCG011")]
    public void No_row_with_a_mistake_is_silent(string json, string id) =>
        GeneratorRunner.RunWithDiagnostics(GeneratorInput.Types(json)).Diagnostics.Should().Contain(line => line.Contains(id));

    [Fact]
    public void A_missing_branch_is_named() =>
        Document.DiagnoseTypes("\"apiBranch\": \"badges\",", "").Should().Equal(
            "(35,7): TCG010: #/data/indicatorType/3: the member 'apiBranch' is missing or empty; add it");

    [Fact]
    public void A_type_without_a_label_is_named() =>
        Document.DiagnoseTypes("\"Doll Name\"", "\"\"").Should().Equal(
            "(30,24): TCG010: #/data/indicatorType/2/value1Label: the member 'value1Label' is missing or empty; add it");

    [Fact]
    public void A_label_without_a_letter_is_named() =>
        Document.DiagnoseTypes("\"Doll Name\"", "\"***\"").Should().Equal(
            "(30,24): TCG014: #/data/indicatorType/2/value1Label: '***' is not a valid name for a C# property; "
            + "write a name with a letter or a digit");

    [Fact]
    public void Two_labels_of_one_name_are_named() =>
        Document.DiagnoseTypes("\"Access Level\"", "\"badge-text\"").Should().Equal(
            "(44,24): TCG015: #/data/indicatorType/3/value2Label: the C# property 'BadgeText' is in use already; write another one");

    [Fact]
    public void Two_types_of_one_name_are_named() =>
        Document.DiagnoseTypes("\"name\": \"Badge\"", "\"name\": \"Voodoo-Doll\"").Should().Equal(
            "(35,7): TCG015: #/data/indicatorType/3: the C# name 'VoodooDoll' is in use already; write another one");

    [Fact]
    public void A_type_whose_names_are_derived_from_another_is_named() =>
        Document.DiagnoseTypes("\"name\": \"Badge\"", "\"name\": \"Voodoo Doll Value\"").Should().Equal(
            "(35,7): TCG015: #/data/indicatorType/3: the C# name 'VoodooDollValue' is in use already; write another one");

    [Fact]
    public void A_type_that_two_files_have_comes_out_once()
    {
        var run = GeneratorRunner.RunWithDiagnostics(
            GeneratorInput.Types(TestData.InstanceTypes).With("more.threatconnect.json", TestData.InstanceTypes));

        run.Files["Custom.IndicatorTypes.g.cs"].Should().Be(GeneratorRunner.Run(GeneratorInput.Types(TestData.InstanceTypes)).Files.Values.Single());
        run.Diagnostics
            .Should().HaveCount(2).And.OnlyContain(line => line.StartsWith("types.threatconnect.json(") && line.Contains("TCG015"));
    }

    [Fact]
    public void An_object_in_place_of_the_list_is_named() =>
        GeneratorRunner.RunWithDiagnostics(GeneratorInput.Types("""{ "data": { "indicatorType": { "name": "Moon" } } }""")).Diagnostics
            .Should().Equal(
                "types.threatconnect.json(1,30): TCG011: #/data/indicatorType: the value is an object, but a list is expected; "
                + "correct the value");

    [Fact]
    public void The_case_that_a_type_prefers_becomes_its_normal_form()
    {
        FormOf("upper").Should().Contain("NormalForm.UpperCase,");
        FormOf("Lower").Should().Contain("NormalForm.LowerCase,");
        FormOf("sensitive").Should().Contain("NormalForm.Text,");
        FormOf("").Should().Contain("NormalForm.Text,");
    }

    [Theory]
    [InlineData("TLS Fingerprint", "tlsFingerprints", "TlsFingerprint", "TlsFingerprints")]
    [InlineData("tls fingerprint", "tLSFingerprints", "TlsFingerprint", "TlsFingerprints")]
    [InlineData("TLSFingerprint", "TLSFingerprints", "TlsFingerprint", "TlsFingerprints")]
    [InlineData("IP Registry", "ipRegistries", "IpRegistry", "IpRegistries")]
    [InlineData("Moon Phase", "phases", "MoonPhase", "Phases")]
    public void A_type_and_its_property_have_one_casing(string name, string branch, string model, string property)
    {
        var input = GeneratorInput.Types($$"""{ "indicatorType": [{{Row(name, branch, "moon", "Phase")}}] }""");

        var file = GeneratorRunner.Run(input).Files.Should().ContainSingle().Subject;
        file.Value.Should().Contain($"public CustomTypeCollection<{model}, {model}Create, {model}Filter, {model}Value> {property} =>");
    }

    private static string FormOf(string casePreference)
    {
        var row = Row("Moon", "moons", "moon", "Phase")
            .Replace("}", $", \"casePreference\": \"{casePreference}\" }}", StringComparison.Ordinal);
        return GeneratorRunner.Run(GeneratorInput.Types($"{{ \"indicatorType\": [{row}] }}")).Files.Values.Single();
    }

    private static IEnumerable<string> FilesOf(string json) => GeneratorRunner.Run(GeneratorInput.Types(json)).Files.Keys;

    private static string Row(string name, string branch, string entity, string label) =>
        $$"""{ "name": "{{name}}", "custom": "true", "apiBranch": "{{branch}}", "apiEntity": "{{entity}}", "value1Label": "{{label}}" }""";
}
