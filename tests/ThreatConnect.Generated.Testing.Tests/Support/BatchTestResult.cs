namespace ThreatConnect.Testing.Tests.Support;

/// <summary>The status of a completed batch job.</summary>
internal sealed record BatchTestResult(string Id, JsonNode Status)
{
    public int Successes => Count("successCount");

    public int Errors => Count("errorCount");

    public int Unprocessed => Count("unprocessCount");

    public int Count(string name) => Status[name]!.GetValue<int>();

    public void ShouldCount(int successes, int errors, int unprocessed = 0) =>
        (Successes, Errors, Unprocessed).Should().Be((successes, errors, unprocessed));
}
