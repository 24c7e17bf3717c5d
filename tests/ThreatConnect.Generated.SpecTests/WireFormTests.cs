using ThreatConnect.SpecTests.Reading;
using YamlDotNet.RepresentationModel;

namespace ThreatConnect.SpecTests;

// What the platform sends in several forms (evidence.md §7.0) is documented in all of them, and read as one C# type.
public sealed class WireFormTests
{
    private static readonly Dictionary<string, string> s_types = new()
    {
        ["WireId"] = "int64",
        ["WireBoolean"] = "boolean",
        ["WireDateTime"] = "date-time",
    };

    // evidence.md §7.0 has these booleans as texts.
    private static readonly string[] s_flags =
    [
        "HostEntity.dnsActive", "HostEntity.whoisActive", "IndicatorTypeDefinition.custom", "IndicatorTypeDefinition.parsable",
        "AssociationTypeDefinition.custom", "AssociationTypeDefinition.fileAction",
    ];

    private static readonly List<(string Name, YamlMappingNode Node)> s_read = [.. Properties("response")];

    [Fact]
    public void A_property_of_several_forms_names_the_type_that_it_is_read_as() =>
        s_read.Where(property => FormsOf(property.Node) is not null).Should().NotBeEmpty().And.AllSatisfy(property =>
            (property.Node.Text("x-tc-id") is null ? property.Node.Text("x-tc-type") : "int64")
                .Should().Be(s_types[FormsOf(property.Node)!], property.Name));

    [Fact]
    public void A_property_with_words_of_the_instance_names_the_schema_of_the_known_ones() =>
        s_read.Where(property => property.Node.Find("anyOf") is not null).Should().NotBeEmpty().And.AllSatisfy(property =>
            property.Node.List("anyOf").First().Text("$ref").Should().Be($"#/components/schemas/{property.Node.Text("x-tc-type")}", property.Name));

    [Fact]
    public void Each_id_and_each_date_of_a_response_has_all_forms()
    {
        s_read.Where(property => property.Node.Text("x-tc-id") is not null)
            .Should().AllSatisfy(property => FormsOf(property.Node).Should().Be("WireId", property.Name));
        s_read.Should().AllSatisfy(property => property.Node.Text("format").Should().NotBe("date-time", property.Name));
    }

    [Fact]
    public void The_booleans_that_come_as_texts_have_both_forms() =>
        s_read.Where(property => FormsOf(property.Node) == "WireBoolean").Select(property => property.Name).Should().BeEquivalentTo(s_flags);

    [Fact]
    public void A_request_has_the_one_form_that_is_sent() =>
        Properties("request").Should().AllSatisfy(property =>
        {
            FormsOf(property.Node).Should().BeNull(property.Name);
            property.Node.Text("x-tc-type").Should().BeNull(property.Name);
        });

    private static IEnumerable<(string Name, YamlMappingNode Node)> Properties(string role) =>
        from model in SpecDocument.Models
        where model.Value.Text("x-tc-role") == role
        from property in SpecDocument.Properties(model.Value)
        select ($"{model.Key}.{property.Key}", property.Value);

    // The schema of the forms of a property; null when it has one form.
    private static string? FormsOf(YamlMappingNode property) =>
        property.List("allOf").Select(part => part.Text("$ref")?.Split('/')[^1]).FirstOrDefault(name => name is not null && s_types.ContainsKey(name));
}
