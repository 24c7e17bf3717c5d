using ThreatConnect.SpecTests.Reading;
using YamlDotNet.RepresentationModel;

namespace ThreatConnect.SpecTests;

public sealed class FilterTests
{
    private static readonly Dictionary<string, char> s_operators = new()
    {
        ["equals"] = '=', ["notEquals"] = '!', ["startsWith"] = '^', ["lessThan"] = '<', ["greaterThan"] = '>',
    };

    [Fact]
    public void Groups_of_all_types_have_the_documented_filters() =>
        Filters(SpecDocument.Root["x-tc-groups"]).Should().BeEquivalentTo(ExpectedFilters.OfGroups);

    [Fact]
    public void Indicators_of_all_types_have_the_documented_filters() =>
        Filters(SpecDocument.Root["x-tc-indicators"]).Should().BeEquivalentTo(ExpectedFilters.OfIndicators);

    [Fact]
    public void What_has_no_types_has_the_documented_filters() =>
        SpecDocument.Root.List("x-tc-filters").Select(row => (row.Text("model"), Filters: string.Join(", ", Filters(row).Order(StringComparer.Ordinal))))
            .Should().BeEquivalentTo(ExpectedFilters.OfOthers.Select(row => (row.Key, Filters: string.Join(", ", row.Value.Order(StringComparer.Ordinal)))));

    [Fact]
    public void Each_documented_type_of_group_has_the_documented_filters_of_its_own() =>
        Documented("x-tc-groups").Should().AllSatisfy(type => Filters(type).Should().BeEquivalentTo(ExpectedFilters.OfGroupTypes.GetValueOrDefault(type.Text("branch")!, []), type.Text("name")));

    [Fact]
    public void Each_documented_type_of_indicator_has_the_documented_filters_of_its_own() =>
        Documented("x-tc-indicators").Should().AllSatisfy(type => Filters(type).Should().BeEquivalentTo(ExpectedFilters.OfIndicatorTypes.GetValueOrDefault(type.Text("branch")!, []), type.Text("name")));

    [Fact]
    public void Each_date_is_written_as_it_is_documented() =>
        Documented("x-tc-groups").Append((YamlMappingNode)SpecDocument.Root["x-tc-groups"]).Append((YamlMappingNode)SpecDocument.Root["x-tc-indicators"])
            .Concat(SpecDocument.Root.List("x-tc-filters"))
            .SelectMany(owner => owner.List("filters"))
            .Where(filter => filter.Text("kind") == "date")
            .Should().NotBeEmpty().And.AllSatisfy(filter => filter.Text("format").Should().Be(ExpectedFilters.DateFormats.GetValueOrDefault(filter.Text("name")!), filter.Text("name")));

    private static IEnumerable<YamlMappingNode> Documented(string table) =>
        SpecDocument.Types(table).Where(type => ExpectedFilters.DocumentedBranches.Contains(type.Text("branch")));

    private static IEnumerable<string> Filters(YamlNode owner) => owner.List("filters").Select(filter =>
        $"{filter.Text("name")} {filter.Text("kind")} {string.Concat(filter.Words("operators").Select(word => s_operators[word]))}");
}
