using System.Collections.Concurrent;
using System.Globalization;

namespace ThreatConnect.Soak;

// What happened: what was done, what failed by a named exception, and what must not happen.
internal sealed class Ledger
{
    // Above the noise of the collector, and far below what a leak of a response a second makes.
    private const double LargestGrowth = 1.25;

    // Less says nothing: the first minute fills pools and compiles code.
    private const int FewestMeasures = 20;

    private readonly ConcurrentDictionary<string, long> _done = new();

    private readonly ConcurrentDictionary<string, long> _failed = new();

    private readonly ConcurrentQueue<string> _wrong = new();

    private readonly ConcurrentQueue<long> _memory = new();

    private int _faults;

    public void Done(string what) => _done.AddOrUpdate(what, 1, (_, count) => count + 1);

    public void Failed(Exception exception) => _failed.AddOrUpdate(Describe(exception), 1, (_, count) => count + 1);

    public void Wrong(string what) => _wrong.Enqueue(what);

    public void Faults(int count) => _faults = count;

    public void MeasureMemory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        _memory.Enqueue(GC.GetTotalMemory(forceFullCollection: false));
    }

    // Writes everything, and gives whether all was well.
    public bool Report(TextWriter writer)
    {
        Write(writer, "done", _done);
        Write(writer, "failed, by a named exception", _failed);
        writer.WriteLine($"faults that were added: {Number(_faults)}");
        var steady = _memory.Skip(_memory.Count / 10).ToArray();
        var growth = steady.Length < FewestMeasures ? 1 : Median(steady[(steady.Length / 2)..]) / Median(steady[..(steady.Length / 2)]);
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"memory after collections: {string.Join(' ', _memory.Select(bytes => $"{bytes / 1e6:F1}"))} MB; second half to first: {growth:F2}"));
        writer.WriteLine($"lost, doubled or wrong: {_wrong.Count}");
        foreach (var kind in _wrong.GroupBy(what => what.Split(": ", 2)[^1]).OrderByDescending(kind => kind.Count()))
        {
            writer.WriteLine($"  {Number(kind.Count())} times, first in {kind.First()}");
        }

        return _wrong.IsEmpty && growth <= LargestGrowth;
    }

    private static string Describe(Exception exception) => exception switch
    {
        ThreatConnectApiException api => $"{api.GetType().Name} {(int)api.StatusCode}",
        _ => exception.GetType().Name,
    };

    private static double Median(long[] values) => values.Order().ElementAt(values.Length / 2);

    private static void Write(TextWriter writer, string title, ConcurrentDictionary<string, long> counts)
    {
        writer.WriteLine($"{title}: {Number(counts.Values.Sum())}");
        foreach (var (what, count) in counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.WriteLine($"  {what}: {Number(count)}");
        }
    }

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
