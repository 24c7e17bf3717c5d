using ThreatConnect.SpecTests.Reading;
using YamlDotNet.RepresentationModel;

namespace ThreatConnect.SpecTests;

/// <summary>What may be absent is stated of everything: a parameter says it, and a property is required or may be absent or null.</summary>
public sealed class RequiredTests
{
    private static readonly List<KeyValuePair<string, YamlMappingNode>> s_models = [.. SpecDocument.Schemas.Members().Where(schema => schema.Value.Find("x-tc-role") is not null)];

    [Fact]
    public void Each_schema_requires_what_is_never_absent_and_no_more() =>
        s_models.Select(model => $"{model.Key}: {string.Join(", ", Required(model.Value).Order(StringComparer.Ordinal))}")
            .Should().BeEquivalentTo(s_models.Select(model => $"{model.Key}: {ExpectedRequired.Of(model.Key, model.Value.Text("x-tc-role")!)}"));

    [Fact]
    public void Each_schema_of_which_something_else_is_expected_is_in_the_document() =>
        s_models.Select(model => model.Key).Should().Contain(ExpectedRequired.Exceptions);

    [Fact]
    public void What_is_required_is_a_property_and_required_once() =>
        s_models.Should().AllSatisfy(model =>
            Required(model.Value).Should().OnlyHaveUniqueItems(model.Key).And.BeSubsetOf(SpecDocument.Properties(model.Value).Select(property => property.Key), model.Key));

    // An answer that lacks a member and one that has null there are read alike, and a request leaves out what is null:
    // so "not required" says both, and a second word for it could only contradict the first.
    [Fact]
    public void No_schema_says_nullable() =>
        Nodes(SpecDocument.Root).OfType<YamlMappingNode>().Where(node => node.Find("nullable") is not null).Should().BeEmpty();

    [Fact]
    public void Each_parameter_states_whether_it_is_required_and_those_of_paths_are() =>
        SpecDocument.Root["components"].Members("parameters").Should().NotBeEmpty().And.AllSatisfy(parameter =>
            parameter.Value.Text("required").Should().Be(parameter.Value.Text("in") == "path" ? "true" : "false", parameter.Key));

    [Fact]
    public void Each_parameter_of_an_operation_is_one_of_those() =>
        SpecDocument.Root.Members("paths").SelectMany(path => path.Value.Members().Select(member => member.Value).OfType<YamlNode>().Prepend(path.Value))
            .SelectMany(place => place.List("parameters"))
            .Should().NotBeEmpty().And.AllSatisfy(parameter => parameter.Text("$ref").Should().StartWith("#/components/parameters/"));

    [Fact]
    public void Each_parameter_of_a_path_is_declared_for_it()
    {
        foreach (var path in SpecDocument.Root.Members("paths"))
        {
            var inPath = path.Key.Split('/').Where(segment => segment.StartsWith('{')).Select(segment => segment.Trim('{', '}'));
            path.Value.List("parameters").Select(SpecDocument.Resolve).Where(parameter => parameter.Text("in") == "path").Select(parameter => parameter.Text("name"))
                .Should().BeEquivalentTo(inPath, path.Key);
        }
    }

    private static IEnumerable<string> Required(YamlNode schema)
    {
        var resolved = SpecDocument.Resolve(schema);
        return resolved.List("allOf").SelectMany(Required).Concat(resolved.Words("required"));
    }

    private static IEnumerable<YamlNode> Nodes(YamlNode node) => node switch
    {
        YamlMappingNode mapping => mapping.Children.Values.SelectMany(Nodes).Prepend(node),
        YamlSequenceNode sequence => sequence.SelectMany(Nodes),
        _ => [],
    };
}
