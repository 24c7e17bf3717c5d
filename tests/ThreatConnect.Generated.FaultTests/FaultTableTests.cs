using ThreatConnect.FaultTests.Running;
using ThreatConnect.FaultTests.Table;

namespace ThreatConnect.FaultTests;

// The table itself: nothing is left out by mistake, and the document shows it.
public sealed class FaultTableTests
{
    [Fact]
    public void The_table_has_an_entry_for_each_fault_and_each_kind_of_operation()
    {
        FaultTable.All.Select(fault => fault.Name).Should().OnlyHaveUniqueItems();
        FaultTable.All.Should().AllSatisfy(fault =>
            Expectations.Split(Kinds.All).Should().OnlyContain(kind => fault.Expected.Contains(kind), fault.Name));
        Operations.All.Select(operation => operation.Kind).Distinct().Should().BeEquivalentTo(Expectations.Split(Kinds.All | Kinds.LargeUpload));
    }

    [Fact]
    public void The_table_has_at_least_three_thousand_cells() =>
        FaultTable.All.Sum(fault => Cell.Of(fault).Count).Should().BeGreaterThanOrEqualTo(3_000);

    [Fact]
    public void The_document_shows_the_table() =>
        GoldenFile.ShouldHave(Path.Combine(Repository.Root, "docs", "faults.md"), FaultDocument.Write());
}
