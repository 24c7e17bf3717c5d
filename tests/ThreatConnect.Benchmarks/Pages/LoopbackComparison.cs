using System.Diagnostics;
using System.Globalization;

namespace ThreatConnect.Benchmarks;

// Compares the ways to walk 200,000 addresses over loopback: a process for each walk, in turns, and the CPU time of the whole process.
internal static class LoopbackComparison
{
    private const int Pages = 20;
    private const int Rounds = 5;

    public static async Task RunAsync()
    {
        foreach (var shape in new[] { "lean", "rich" })
        {
            using var server = Start(redirectInput: true, "serve", shape, Pages.ToString(CultureInfo.InvariantCulture));
            var port = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server has not started.");
            var figures = Walks.All.ToDictionary(walk => walk.Name, _ => new List<Figure>());
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var (name, _) in Walks.All)
                {
                    using var walk = Start(redirectInput: false, "walk", name, port);
                    figures[name].Add(Figure.Parse(await walk.StandardOutput.ReadToEndAsync()));
                    await walk.WaitForExitAsync();
                }
            }

            server.StandardInput.Close();
            await server.WaitForExitAsync();
            Print(shape, figures);
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

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(new Figure(process.TotalProcessorTime.TotalMilliseconds, GC.GetTotalAllocatedBytes(), process.PeakWorkingSet64).ToText());
    }

    private static Process Start(bool redirectInput, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["pages", .. arguments]) { RedirectStandardOutput = true, RedirectStandardInput = redirectInput };
        return Process.Start(start)!;
    }

    private static void Print(string shape, Dictionary<string, List<Figure>> figures)
    {
        Console.WriteLine($"{shape}: {Pages * Walks.PageSize} items over loopback, medians of {Rounds}");
        var (floor, _, floorPeak) = Figure.Median(figures["System.Text.Json"]);
        foreach (var (name, all) in figures)
        {
            var (cpu, bytes, peak) = Figure.Median(all);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {name,-18} {cpu,7:0} ms  {cpu / floor,5:0.00}  {bytes / Pages / Walks.PageSize,6} bytes an item  peak {peak / 1_000_000,5} MB  {(double)peak / floorPeak,5:0.00}"));
        }
    }

    // What a walk cost.
    private readonly record struct Figure(double Cpu, long Bytes, long Peak)
    {
        public static Figure Parse(string text)
        {
            var parts = text.Split(' ');
            return new(
                double.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture), long.Parse(parts[2], CultureInfo.InvariantCulture));
        }

        public static Figure Median(List<Figure> all) =>
            new(Middle(all.Select(each => each.Cpu)), (long)Middle(all.Select(each => (double)each.Bytes)), (long)Middle(all.Select(each => (double)each.Peak)));

        public string ToText() => string.Create(CultureInfo.InvariantCulture, $"{Cpu} {Bytes} {Peak}");

        private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
    }
}
