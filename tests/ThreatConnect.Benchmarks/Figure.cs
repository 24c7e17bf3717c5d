using System.Diagnostics;
using System.Globalization;

namespace ThreatConnect.Benchmarks;

// What a run in a process of its own cost: milliseconds of CPU time, milliseconds until it was done, bytes that were allocated, and the most
// memory in use.
internal readonly record struct Figure(double Cpu, double Time, long Bytes, long Peak)
{
    // Of the whole process so far.
    public static Figure OfThisProcess(TimeSpan time = default)
    {
        using var process = Process.GetCurrentProcess();
        return new(process.TotalProcessorTime.TotalMilliseconds, time.TotalMilliseconds, GC.GetTotalAllocatedBytes(), process.PeakWorkingSet64);
    }

    public static Figure Parse(string text)
    {
        var parts = text.Split(' ');
        return new(Number(parts[0]), Number(parts[1]), (long)Number(parts[2]), (long)Number(parts[3]));
    }

    public static Figure Median(IReadOnlyCollection<Figure> all) => new(
        Middle(all, one => one.Cpu), Middle(all, one => one.Time), (long)Middle(all, one => one.Bytes), (long)Middle(all, one => one.Peak));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Cpu} {Time} {Bytes} {Peak}");

    private static double Middle(IReadOnlyCollection<Figure> all, Func<Figure, double> value) => all.Select(value).Order().ElementAt(all.Count / 2);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
