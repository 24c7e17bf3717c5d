namespace ThreatConnect.ContractTests.Server;

// Every row of one table with every row of another, by their indexes.
public sealed class IndexPairs : TheoryData<int, int>
{
    public IndexPairs(int first, int second)
    {
        for (var row = 0; row < first * second; row++)
        {
            Add(row / second, row % second);
        }
    }
}
