namespace ThreatConnect.ContractTests.Files;

// The progress values in their order, without a synchronization context.
internal sealed class Reports : IProgress<long>
{
    public List<long> Values { get; } = [];

    public void Report(long value) => Values.Add(value);
}
