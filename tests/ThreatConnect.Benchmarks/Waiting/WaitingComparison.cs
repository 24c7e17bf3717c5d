using System.Diagnostics;
using System.Globalization;

namespace ThreatConnect.Benchmarks;

// Measures walks over a server that takes its time for each page: how much of the waiting overlaps with the caller's own work, and with the
// waiting for other pages.
internal static class WaitingComparison
{
    private const int PageSize = 100;

    private static readonly Walk[] s_walks =
    [
        new("10 pages at 300 ms, each with 300 ms of the caller's work", Pages: 10, Delay: 300, Work: 300, [1, 2]),
        new("20 pages at 500 ms, without work of the caller", Pages: 20, Delay: 500, Work: 0, [1, 2, 8]),
    ];

    public static async Task RunAsync()
    {
        foreach (var walk in s_walks)
        {
            Console.WriteLine(walk.Title);
            await Rounds.WithServerAsync(["waiting", "serve", Text(walk.Pages), Text(walk.Delay)], port => CompareAsync(walk, new Uri($"http://127.0.0.1:{port}/api")));
        }
    }

    public static Task ServeAsync(int pages, int delay) =>
        PageServer.RunAsync(isRich: false, pages, PageSize, TimeSpan.FromMilliseconds(delay));

    private static async Task CompareAsync(Walk walk, Uri address)
    {
        var alone = 0.0;
        foreach (var inFlight in walk.PagesInFlight)
        {
            var start = Stopwatch.GetTimestamp();
            await WalkAsync(walk, address, inFlight);
            var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            alone = inFlight == 1 ? seconds : alone;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"  {inFlight} in flight: {seconds,6:0.00} s, {alone / seconds:0.0} times as fast as one after the other"));
        }
    }

    private static async Task WalkAsync(Walk walk, Uri address, int inFlight)
    {
        await using var client = new ThreatConnectClient(address, new HmacCredential("12345678901234567890", "0123456789abcdef"));
        var count = 0;
        var pages = client.Indicators.Addresses.ListAsync(options: new ListOptions { PageSize = PageSize, PagesInFlight = inFlight }).AsPages();
        await foreach (var page in pages)
        {
            count += page.Items.Count;
            await Task.Delay(walk.Work);
        }

        if (count != walk.Pages * PageSize)
        {
            throw new InvalidOperationException($"The walk read {count} items.");
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Delay and Work are in milliseconds.
    private sealed record Walk(string Title, int Pages, int Delay, int Work, IReadOnlyList<int> PagesInFlight);
}
