using ThreatConnect.FaultTests.Running;
using ThreatConnect.FaultTests.Table;

namespace ThreatConnect.FaultTests;

// Each fault of the table meets each operation, once and always.
public sealed class FaultMatrixTests
{
    private const int AtOnce = 32;

    public static TheoryData<string> Faults => [.. FaultTable.All.Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_has_the_outcomes_of_the_table(string name)
    {
        var differences = new List<string>();
        await Parallel.ForEachAsync(
            Cell.Of(FaultTable.Find(name)),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (cell, _) =>
            {
                var found = await CellRunner.RunAsync(cell);
                lock (differences)
                {
                    differences.AddRange(found);
                }
            });

        string.Join('\n', differences.Order(StringComparer.Ordinal)).Should().BeEmpty();
    }
}
