using ThreatConnect.SpecTests.Reading;
using YamlDotNet.RepresentationModel;

namespace ThreatConnect.SpecTests;

public sealed class FilterTests
{
    private static readonly Dictionary<string, char> s_operators = new()
    {
        ["equals"] = '=', ["startsWith"] = '^', ["lessThan"] = '<', ["greaterThan"] = '>',
    };

    [Fact]
    public void Groups_of_all_types_have_the_documented_filters() =>
        Filters(SpecDocument.Root["x-tc-groups"]).Should().BeEquivalentTo(ExpectedFilters.OfGroups);

    [Fact]
    public void Indicators_of_all_types_have_the_documented_filters() =>
        Filters(SpecDocument.Root["x-tc-indicators"]).Should().BeEquivalentTo(ExpectedFilters.OfIndicators);

    [Fact]
    public void Tags_have_the_documented_filters() =>
        Filters(SpecDocument.Root["x-tc-tags"]).Should().BeEquivalentTo(ExpectedFilters.OfTags);

    [Fact]
    public void Each_documented_type_of_group_has_the_documented_filters_of_its_own() =>
        Documented("x-tc-groups").Should().AllSatisfy(type => Filters(type).Should().BeEquivalentTo(ExpectedFilters.OfGroupTypes.GetValueOrDefault(type.Text("branch")!, []), type.Text("name")));

    [Fact]
    public void Each_documented_type_of_indicator_has_the_documented_filters_of_its_own() =>
        Documented("x-tc-indicators").Should().AllSatisfy(type => Filters(type).Should().BeEquivalentTo(ExpectedFilters.OfIndicatorTypes.GetValueOrDefault(type.Text("branch")!, []), type.Text("name")));

    [Fact]
    public void Each_date_is_written_as_it_is_documented() =>
        Documented("x-tc-groups").Append((YamlMappingNode)SpecDocument.Root["x-tc-groups"]).Append((YamlMappingNode)SpecDocument.Root["x-tc-indicators"])
            .SelectMany(owner => owner.List("filters"))
            .Where(filter => filter.Text("kind") == "date")
            .Should().NotBeEmpty().And.AllSatisfy(filter => filter.Text("format").Should().Be(ExpectedFilters.DateFormats.GetValueOrDefault(filter.Text("name")!), filter.Text("name")));

    private static IEnumerable<YamlMappingNode> Documented(string table) =>
        SpecDocument.Types(table).Where(type => ExpectedFilters.DocumentedBranches.Contains(type.Text("branch")));

    private static IEnumerable<string> Filters(YamlNode owner) => owner.List("filters").Select(filter =>
        $"{filter.Text("name")} {filter.Text("kind")} {string.Concat(filter.Words("operators").Select(word => s_operators[word]))}");
}
