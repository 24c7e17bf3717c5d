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
    public void Objects_without_types_have_the_documented_filters() => SpecDocument.Root.List("x-tc-filters")
        .Select(row => $"{row.Text("model")}: {Sorted(Filters(row))}")
        .Should().BeEquivalentTo(ExpectedFilters.OfOthers.Select(row => $"{row.Key}: {Sorted(row.Value)}"));

    [Fact]
    public void Each_documented_group_type_has_its_documented_filters() =>
        Documented("x-tc-groups").Should().AllSatisfy(type => Filters(type)
            .Should().BeEquivalentTo(ExpectedFilters.OfGroupTypes.GetValueOrDefault(type.Text("branch")!, []), type.Text("name")));

    [Fact]
    public void Each_documented_indicator_type_has_its_documented_filters() =>
        Documented("x-tc-indicators").Should().AllSatisfy(type => Filters(type)
            .Should().BeEquivalentTo(ExpectedFilters.OfIndicatorTypes.GetValueOrDefault(type.Text("branch")!, []), type.Text("name")));

    [Fact]
    public void Each_date_has_the_documented_format() =>
        Documented("x-tc-groups").Append((YamlMappingNode)SpecDocument.Root["x-tc-groups"])
            .Append((YamlMappingNode)SpecDocument.Root["x-tc-indicators"])
            .Concat(SpecDocument.Root.List("x-tc-filters"))
            .SelectMany(owner => owner.List("filters"))
            .Where(filter => filter.Text("kind") == "date")
            .Should().NotBeEmpty().And.AllSatisfy(filter => filter.Text("format")
                .Should().Be(ExpectedFilters.DateFormats.GetValueOrDefault(filter.Text("name")!), filter.Text("name")));

    private static string Sorted(IEnumerable<string> filters) => string.Join(", ", filters.Order(StringComparer.Ordinal));

    private static IEnumerable<YamlMappingNode> Documented(string table) =>
        SpecDocument.Types(table).Where(type => ExpectedFilters.DocumentedBranches.Contains(type.Text("branch")));

    private static IEnumerable<string> Filters(YamlNode owner) => owner.List("filters").Select(filter =>
        $"{filter.Text("name")} {filter.Text("kind")} {string.Concat(filter.Words("operators").Select(word => s_operators[word]))}");
}

// The filters once more, from evidence.md §4 and not from the document, each as "name kind operators":
// = is equals, ! notEquals, ^ startsWith, < lessThan and > greaterThan. Of indicators, the filter by their value is of the kind value.
internal static class ExpectedFilters
{
    // Of objects without types, by model. The operators of attribute types are not documented; they are those that their kinds allow.
    public static readonly IReadOnlyDictionary<string, string[]> OfOthers = new Dictionary<string, string[]>
    {
        ["Tag"] = ["name text =^", "weight integer =<>"],
        ["SecurityLabel"] = ["name text =^"],
        ["TaskEntity"] =
        [
            "name text =^", "dateAdded date <>", "status text =!", "assignee text =", "escalatee text =", "overdue boolean =",
            "escalated boolean =", "reminded boolean =", "dueDate date <>",
        ],
        ["Victim"] = ["name text =^"],
        ["AttributeTypeDefinition"] =
            ["owner text =", "system boolean =", "allowMarkdown boolean =", "maxLength integer =<>", "type text ="],
    };

    public static readonly string[] OfGroups = ["name text =^", "dateAdded date <>"];

    public static readonly string[] OfIndicators =
    [
        "active boolean =", "summary value =^", "dateAdded date <>", "rating decimal <>", "confidence integer =<>",
        "threatAssessScore integer =<>", "threatAssessRating double <>", "threatAssessConfidence double <>", "falsePositive integer =<>",
    ];

    // Of single group types, by branch; a documented type that is not here has none.
    public static readonly IReadOnlyDictionary<string, string[]> OfGroupTypes = new Dictionary<string, string[]>
    {
        ["campaigns"] = ["firstSeen date <>"],
        ["documents"] = ["fileType text ="],
        ["incidents"] = ["eventDate date <>"],
    };

    // Of single indicator types, by branch; a documented type that is not here has none.
    public static readonly IReadOnlyDictionary<string, string[]> OfIndicatorTypes = new Dictionary<string, string[]>
    {
        ["addresses"] =
        [
            "city text =", "countryCode text =", "countryName text =", "organization text =", "state text =", "timezone text =",
            "asn integer =",
        ],
        ["hosts"] = ["whoisActive boolean =", "dnsActive boolean ="],
    };

    // The filters whose date is written with a time of day.
    public static readonly IReadOnlyDictionary<string, string> DateFormats = new Dictionary<string, string>
    {
        ["firstSeen"] = "yyyy-MM-ddT00:00",
        ["eventDate"] = "yyyy-MM-ddT00:00",
    };

    // The branches that the vendor documents. The filters of others are not known.
    public static readonly string[] DocumentedBranches =
    [
        "adversaries", "attackPatterns", "campaigns", "coursesOfAction", "documents", "emails", "events", "incidents", "intrusionSets",
        "malware", "reports", "signatures", "tactics", "threats", "tools", "vulnerabilities",
        "addresses", "emailAddresses", "files", "hosts", "urls", "asns", "cidrBlocks", "mutexes", "registryKeys", "userAgents",
    ];
}
