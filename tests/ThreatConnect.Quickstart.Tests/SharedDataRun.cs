namespace ThreatConnect.Quickstart.Tests;

// The real data, loaded and checked one by one and in batches, once for all tests.
internal static class SharedDataRun
{
    private static readonly Lazy<Task<Run>> s_run = new(() => Task.Run(() => Run.OfAsync("--data", Repository.SharedData, "--batch")));

    public static Task<Run> GetAsync() => s_run.Value;

    public static IEnumerable<string> LinesOneByOne(Run run) => run.Lines.TakeWhile(line => !IsBatchHeading(line));

    public static IEnumerable<string> LinesInBatches(Run run) => run.Lines.SkipWhile(line => !IsBatchHeading(line));

    private static bool IsBatchHeading(string line) => line.StartsWith("-- in batches", StringComparison.Ordinal);
}
