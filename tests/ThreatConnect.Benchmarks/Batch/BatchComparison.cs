using System.Diagnostics;
using System.Globalization;

namespace ThreatConnect.Benchmarks;

// Compares the ways to write a million addresses for batches, each with two tags and an attribute, to a server that reads nothing.
internal static class BatchComparison
{
    private const int RoundCount = 5;

    public static async Task RunAsync()
    {
        var figures = await Rounds.RunAsync([.. BatchWays.All.Select(way => way.Name)], RoundCount, static way => ["batch", way]);
        var floor = Figure.Median(figures[BatchWays.ByHand]);
        Console.WriteLine($"{BatchWays.Items:#,0} addresses with two tags and an attribute, medians of {RoundCount}");
        foreach (var (name, all) in figures)
        {
            var median = Figure.Median(all);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {name,-18} {median.Cpu,7:0} ms of CPU  {median.Cpu / floor.Cpu,5:0.00}  {median.Bytes / BatchWays.Items,6} bytes an item  peak {median.Peak / 1_000_000,5} MB"));
        }
    }

    // Writes all items once, as a program does that starts for it.
    public static async Task WriteAsync(string name)
    {
        var start = Stopwatch.GetTimestamp();
        var length = await BatchWays.All.Single(way => way.Name == name).RunAsync();
        var expected = BatchWays.Items * (long)BatchWays.ItemLength;
        if (length < expected || length > expected + (BatchWays.Items / 20))
        {
            throw new InvalidOperationException($"{name} wrote {length} bytes, but the items have {expected}.");
        }

        Console.WriteLine(Figure.OfThisProcess(Stopwatch.GetElapsedTime(start)));
    }
}
