namespace ThreatConnect.ContractTests.Files;

/// <summary>What was reported, in its order; the caller is told at once.</summary>
internal sealed class Reports : IProgress<long>
{
    public List<long> Values { get; } = [];

    public void Report(long value) => Values.Add(value);
}
