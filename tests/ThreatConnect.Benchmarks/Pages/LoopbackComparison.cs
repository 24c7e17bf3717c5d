using System.Globalization;

namespace ThreatConnect.Benchmarks;

// Compares the ways to walk 200,000 addresses over loopback: a process for each walk, in turns, and the CPU time of the whole process.
internal static class LoopbackComparison
{
    private const int Pages = 20;
    private const int RoundCount = 5;

    public static async Task RunAsync()
    {
        foreach (var shape in new[] { "lean", "rich" })
        {
            await Rounds.WithServerAsync(["pages", "serve", shape, Pages.ToString(CultureInfo.InvariantCulture)], async port =>
                Print(shape, await Rounds.RunAsync([.. Walks.All.Select(walk => walk.Name)], RoundCount, way => ["pages", "walk", way, port])));
        }
    }

    // Walks all pages once, as a program does that starts for it.
    public static async Task WalkAsync(string name, string port)
    {
        using var http = new HttpClient();
        var count = await Walks.All.Single(walk => walk.Name == name).RunAsync(http, new Uri($"http://127.0.0.1:{port}/"), Pages);
        if (count != Pages * Walks.PageSize)
        {
            throw new InvalidOperationException($"{name} read {count} items.");
        }

        Console.WriteLine(Figure.OfThisProcess());
    }

    private static void Print(string shape, Dictionary<string, List<Figure>> figures)
    {
        Console.WriteLine($"{shape}: {Pages * Walks.PageSize} items over loopback, medians of {RoundCount}");
        var floor = Figure.Median(figures["System.Text.Json"]);
        foreach (var (name, all) in figures)
        {
            var median = Figure.Median(all);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {name,-18} {median.Cpu,7:0} ms  {median.Cpu / floor.Cpu,5:0.00}  {median.Bytes / Pages / Walks.PageSize,6} bytes an item  peak {median.Peak / 1_000_000,5} MB  {(double)median.Peak / floor.Peak,5:0.00}"));
        }
    }
}
