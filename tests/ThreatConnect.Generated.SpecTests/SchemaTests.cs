using ThreatConnect.SpecTests.Reading;
using YamlDotNet.RepresentationModel;

namespace ThreatConnect.SpecTests;

public sealed class SchemaTests
{
    private static readonly string[] s_schemaKeys = ["type", "properties"];

    private static readonly List<KeyValuePair<string, YamlMappingNode>> s_models = [.. SpecDocument.Models];

    [Fact]
    public void Each_role_is_one_that_the_templates_know() =>
        s_models.Select(model => model.Value.Text("x-tc-role")).Distinct().Should().BeEquivalentTo("response", "request");

    [Fact]
    public void Each_id_is_defined_by_one_schema_and_each_property_has_one_that_is()
    {
        var defined = s_models.Select(model => model.Value.Text("x-tc-id")).OfType<string>().ToList();
        var used = s_models.SelectMany(model => SpecDocument.Properties(model.Value)).Select(property => property.Value.Text("x-tc-id"))
            .OfType<string>();

        defined.Should().OnlyHaveUniqueItems();
        used.Distinct().Should().BeEquivalentTo(defined);
    }

    [Fact]
    public void No_extension_has_a_key_that_makes_a_schema_of_it() =>
        KeysOfExtensions(SpecDocument.Root, "#", isInside: false).Where(key => s_schemaKeys.Contains(key.Split('/')[^1]))
            .Should().BeEmpty();

    [Fact]
    public void The_keys_of_the_extensions_are_found() =>
        KeysOfExtensions(SpecDocument.Root, "#", isInside: false)
            .Should().Contain(["#/x-tc-groups/filters", "#/x-tc-groups/filters/name"], "otherwise the test above could not fail");

    private static IEnumerable<string> KeysOfExtensions(YamlNode node, string pointer, bool isInside) => node switch
    {
        YamlMappingNode mapping =>
            mapping.SelectMany(pair => KeysOfMember(((YamlScalarNode)pair.Key).Value!, pair.Value, pointer, isInside)),
        YamlSequenceNode sequence => sequence.SelectMany(item => KeysOfExtensions(item, pointer, isInside)),
        _ => [],
    };

    private static IEnumerable<string> KeysOfMember(string key, YamlNode value, string pointer, bool isInside)
    {
        var below = KeysOfExtensions(value, $"{pointer}/{key}", isInside || key.StartsWith("x-tc-", StringComparison.Ordinal));
        return isInside ? below.Prepend($"{pointer}/{key}") : below;
    }
}
