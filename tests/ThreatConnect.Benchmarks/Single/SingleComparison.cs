using System.Globalization;
using System.Text.Json;
using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect.Benchmarks;

// Compares the ways to read a response with one object that is in memory.
internal static class SingleComparison
{
    private const int Reads = 500_000;
    private const int RoundCount = 5;

    private static IReadOnlyList<(string Name, Func<byte[], string?> Read)> Ways { get; } =
    [
        ("JsonSerializer", static response => JsonSerializer.Deserialize(response, PlainContext.Default.PlainSingle)!.Data!.Address!.Ip),
        ("this client", static response =>
        {
            var items = new List<Address>(1);
            EnvelopeReader.Read(response, ["address"], ModelReader<Address>.Instance, items);
            return items[0].Ip;
        }),
    ];

    public static async Task RunAsync()
    {
        foreach (var shape in new[] { "lean", "rich" })
        {
            var figures = await Rounds.RunAsync([.. Ways.Select(way => way.Name)], RoundCount, way => ["single", shape, way]);
            var floor = Figure.Median(figures[Ways[0].Name]);
            Console.WriteLine($"{shape}: one object, {Reads:#,0} times, medians of {RoundCount}");
            foreach (var (name, all) in figures)
            {
                var median = Figure.Median(all);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {name,-18} {median.Cpu * 1000 / Reads,7:0.00} us  {median.Cpu / floor.Cpu,5:0.00}  {median.Bytes / Reads,6} bytes"));
            }
        }
    }

    public static void Read(string shape, string name)
    {
        var response = PageBytes.CreateSingle(shape == "rich");
        var read = Ways.Single(way => way.Name == name).Read;
        for (var i = 0; i < Reads; i++)
        {
            if (read(response) is null)
            {
                throw new InvalidOperationException("The object has no value.");
            }
        }

        Console.WriteLine(Figure.OfThisProcess());
    }
}
