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
            .Should().BeEquivalentTo(DocumentedOperation.All.Select(row => $"{row.Id} {row.Method} {row.Template}").Distinct());

    [Fact]
    public void Each_operation_takes_the_documented_query_parameters() =>
        SpecDocument.Operations.Select(operation => $"{operation.Id}: {Sorted(operation.Query)}")
            .Should().BeEquivalentTo(DocumentedOperation.All.Select(row => $"{row.Id}: {Sorted(row.Parameters)}").Distinct());

    [Fact]
    public void Each_operation_returns_the_documented_codes_of_success() =>
        SpecDocument.Operations.Select(operation => $"{operation.Id}: {Sorted(operation.SuccessCodes)}")
            .Should().BeEquivalentTo(DocumentedOperation.All.Select(row => $"{row.Id}: {Sorted(row.Success)}").Distinct());

    [Fact]
    public void Each_documented_operation_has_its_number_and_evidence()
    {
        DocumentedOperation.All.Select(row => row.Number).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems()
            .And.HaveCountGreaterThan(300);
        DocumentedOperation.All.Select(row => row.Evidence).Should().AllSatisfy(evidence => evidence.Should().MatchRegex(Evidence()));
    }

    private static string Sorted(IEnumerable<string> words) => string.Join(' ', words.Order(StringComparer.Ordinal));

    [GeneratedRegex("^[a-z][A-Za-z0-9]*$")]
    private static partial Regex CamelCase();

    [GeneratedRegex(@"^(path in D; (GET|POST|DELETE): )?(D|OD|PY1|PY2|PYT|J|JS|INF)( (D|OD|PY1|PY2|PYT|J|JS))*$")]
    private static partial Regex Evidence();
}
