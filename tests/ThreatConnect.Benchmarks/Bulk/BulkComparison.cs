using System.Globalization;
using System.Text;

namespace ThreatConnect.Benchmarks;

// Compares the ways to read a bulk report of a million indicators over loopback, as it is received.
internal static class BulkComparison
{
    private const int Items = 1_000_000;
    private const int ItemsOfBlock = 10_000;
    private const int RoundCount = 5;

    private static IReadOnlyList<(string Name, Func<Uri, Task<int>> RunAsync)> Ways { get; } =
    [
        ("scanner by hand", ReadByHandAsync),
        ("this client", ReadWithClientAsync),
    ];

    public static Task RunAsync() => Rounds.WithServerAsync(["bulk", "serve"], async port =>
    {
        var figures = await Rounds.RunAsync([.. Ways.Select(way => way.Name)], RoundCount, way => ["bulk", way, port]);
        var floor = Figure.Median(figures[Ways[0].Name]);
        Console.WriteLine($"bulk report of {Items:#,0} indicators over loopback, medians of {RoundCount}");
        foreach (var (name, all) in figures)
        {
            var median = Figure.Median(all);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {name,-18} {median.Cpu,7:0} ms of CPU, {floor.Cpu / median.Cpu,5:0.00} of the speed  {median.Bytes / Items,6} bytes an item  peak {median.Peak / 1_000_000,5} MB"));
        }
    });

    public static Task ServeAsync()
    {
        var block = PageBytes.CreateBulk(ItemsOfBlock);
        ReadOnlyMemory<byte> comma = ","u8.ToArray();
        var body = new List<ReadOnlyMemory<byte>> { Encoding.UTF8.GetBytes("{\"indicator\":[") };
        for (var i = 0; i < Items / ItemsOfBlock; i++)
        {
            body.AddRange(i == 0 ? [block] : [comma, block]);
        }

        body.Add(Encoding.UTF8.GetBytes("]}"));
        return LoopbackServer.RunAsync(_ => body);
    }

    // Reads the report once, as a program does that starts for it.
    public static async Task ReadAsync(string name, string port)
    {
        var count = await Ways.Single(way => way.Name == name).RunAsync(new Uri($"http://127.0.0.1:{port}/api"));
        if (count != Items)
        {
            throw new InvalidOperationException($"{name} read {count} items.");
        }

        Console.WriteLine(Figure.OfThisProcess());
    }

    // It refills its buffer when less is left than any item has.
    private static async Task<int> ReadByHandAsync(Uri address)
    {
        const int longest = 64 * 1024;
        using var http = new HttpClient();
        using var stream = await http.GetStreamAsync(new Uri($"{address}/v2/indicators/bulk/json"));
        var buffer = new byte[4 * longest];
        var texts = new HandTexts();
        var (start, length, count, isFirst) = (0, 0, 0, true);
        while (true)
        {
            buffer.AsSpan(start, length - start).CopyTo(buffer);
            (start, length) = (0, length - start);
            var added = await stream.ReadAtLeastAsync(buffer.AsMemory(length), longest, throwOnEndOfStream: false);
            length += added;
            if (isFirst)
            {
                start = HandScanner.IndexOfList(buffer.AsSpan(0, length)) + 1;
                isFirst = false;
            }

            while (length - start > (added < longest ? 0 : longest))
            {
                if (buffer[start] == ']')
                {
                    return count;
                }

                start += ReadItem(buffer.AsSpan(start, length - start), texts);
                start += buffer[start] == ',' ? 1 : 0;
                count++;
            }
        }
    }

    private static int ReadItem(ReadOnlySpan<byte> json, HandTexts texts)
    {
        var scanner = new HandScanner(json, texts);
        _ = scanner.ReadAddress();
        return scanner.Position;
    }

    private static async Task<int> ReadWithClientAsync(Uri address)
    {
        await using var client = new ThreatConnectClient(address, new HmacCredential("12345678901234567890", "0123456789abcdef"));
        var count = 0;
        await foreach (var _ in client.InOwner("MyOrg").Indicators.Bulk.ReadJsonAsync())
        {
            count++;
        }

        return count;
    }
}
