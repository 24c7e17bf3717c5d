using System.Text.RegularExpressions;
using ThreatConnect.SpecTests.Reading;

namespace ThreatConnect.SpecTests;

public sealed partial class OperationTests
{
    [Fact]
    public void Operation_ids_are_unique_and_in_lower_camel_case()
    {
        var ids = SpecDocument.Operations.Select(operation => operation.Id).ToList();

        ids.Should().OnlyHaveUniqueItems();
        ids.Should().AllSatisfy(id => id.Should().MatchRegex(CamelCase()));
    }

    [Fact]
    public void The_document_has_the_documented_operations_and_no_other() =>
        SpecDocument.Operations.Select(operation => $"{operation.Id} {operation.Method} {operation.Path}")
            .Should().BeEquivalentTo(ExpectedOperations.All.Select(expected => $"{expected.Id} {expected.Verb} {expected.Path}"));

    [Fact]
    public void Each_operation_takes_the_documented_query_parameters() =>
        SpecDocument.Operations.Select(operation => (operation.Id, Query: Sorted(operation.Query)))
            .Should().BeEquivalentTo(ExpectedOperations.All.Select(expected => (expected.Id, Query: Sorted(ExpectedOperations.Parameters(expected.Query)))));

    [Fact]
    public void Each_operation_answers_success_with_the_documented_codes() =>
        SpecDocument.Operations.Select(operation => (operation.Id, Codes: Sorted(operation.SuccessCodes)))
            .Should().BeEquivalentTo(ExpectedOperations.All.Select(expected => (expected.Id, Codes: Sorted(expected.Success.Split(' ')))));

    [Fact]
    public void The_readme_has_each_operation_once_with_its_evidence_and_no_other()
    {
        var rows = TableRow().Matches(File.ReadAllText(BuildSettings.DocumentReadme));

        rows.Select(row => $"{row.Groups["id"]} {row.Groups["method"]} {row.Groups["path"]}")
            .Should().BeEquivalentTo(SpecDocument.Operations.Select(operation => $"{operation.Id} {operation.Method} {operation.Path}"));
        rows.Select(row => row.Groups["evidence"].Value).Should().AllSatisfy(evidence => evidence.Should().MatchRegex(Evidence()));
    }

    private static string Sorted(IEnumerable<string> words) => string.Join(' ', words.Order(StringComparer.Ordinal));

    [GeneratedRegex("^[a-z][A-Za-z0-9]*$")]
    private static partial Regex CamelCase();

    [GeneratedRegex(@"^\| `(?<path>/[^`]*)` \| (?<method>[A-Z]+) \| `(?<id>[^`]*)` \| (?<evidence>[^|]*) \| `[^|]*` \|\r?$", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"^(path in D; (GET|POST|DELETE): )?(D|OD|PY1|PY2|PYT|J|JS|INF)( (D|OD|PY1|PY2|PYT|J|JS))*$")]
    private static partial Regex Evidence();
}
