using System.Diagnostics;

namespace ThreatConnect.Benchmarks;

// Compares the ways to read pages that are in memory, in turns.
internal static class MemoryComparison
{
    private const int Pages = 4;
    private const int RoundCount = 9;

    public static async Task RunAsync()
    {
        foreach (var isRich in new[] { false, true })
        {
            var pages = Enumerable.Range(0, Pages)
                .Select(page => PageBytes.Create(isRich, page * Walks.PageSize, Walks.PageSize, Pages * Walks.PageSize))
                .ToList();
            using var http = new HttpClient(new CannedHandler(pages, Walks.PageSize));
            var figures = Walks.All.ToDictionary(walk => walk.Name, _ => new List<(double Cpu, long Bytes)>());
            for (var round = 0; round < RoundCount + 2; round++)
            {
                foreach (var (name, runAsync) in Walks.All)
                {
                    GC.Collect();
                    var (cpu, bytes) = (Process.GetCurrentProcess().TotalProcessorTime, GC.GetTotalAllocatedBytes());
                    var count = await runAsync(http, new Uri("http://localhost/"), Pages);
                    if (count != Pages * Walks.PageSize)
                    {
                        throw new InvalidOperationException($"{name} read {count} items.");
                    }

                    var figure = ((Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds, GC.GetTotalAllocatedBytes() - bytes);
                    if (round >= 2)
                    {
                        figures[name].Add(figure);
                    }
                }
            }

            Console.WriteLine($"{(isRich ? "rich" : "lean")}: {pages[0].Length / Walks.PageSize} bytes an item");
            var floor = Median(figures["System.Text.Json"].Select(figure => figure.Cpu));
            foreach (var (name, all) in figures)
            {
                var cpu = Median(all.Select(figure => figure.Cpu));
                Console.WriteLine($"  {name,-18} {cpu / Pages,8:0.0} ms a page  {cpu / floor,5:0.00}  {all[0].Bytes / Pages / Walks.PageSize,6} bytes an item");
            }
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(RoundCount / 2);
}
