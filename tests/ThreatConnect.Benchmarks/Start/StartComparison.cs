using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ThreatConnect.Benchmarks;

// Compares how long a program takes that starts to read one object: from the first line of the program to the object, in a process for each.
internal static class StartComparison
{
    private const int RoundCount = 21;
    private const string Target = "/api/v2/indicators/addresses/192.0.2.1?owner=MyOrg";
    private const string AccessId = "12345678901234567890";
    private const string SecretKey = "0123456789abcdef";

    private static readonly byte[] s_response = """{"status":"Success","data":{"address":{"id":1,"ip":"192.0.2.1","dateAdded":"2017-07-13T17:50:17Z"}}}"""u8.ToArray();

    private static IReadOnlyList<(string Name, Func<Uri, Task<string?>> RunAsync)> Ways { get; } =
    [
        ("bare HttpClient", ReadByHandAsync),
        ("this client", ReadWithClientAsync),
    ];

    public static Task RunAsync() => Rounds.WithServerAsync(["start", "serve"], async port =>
    {
        var figures = await Rounds.RunAsync([.. Ways.Select(way => way.Name)], RoundCount, way => ["start", way, port]);
        var floor = Figure.Median(figures[Ways[0].Name]);
        Console.WriteLine($"the first object of a program, medians of {RoundCount}");
        foreach (var (name, all) in figures)
        {
            var median = Figure.Median(all);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {name,-18} {median.Time,5:0} ms  {median.Time - floor.Time,4:+0;-0;0} ms  {median.Cpu,5:0} ms of CPU of the process"));
        }
    });

    public static Task ServeAsync() => LoopbackServer.RunAsync(static _ => [s_response]);

    // Reads one object, as the first thing that a program does.
    public static async Task ReadAsync(string name, string port)
    {
        var start = Stopwatch.GetTimestamp();
        var way = name == Ways[0].Name ? Ways[0] : Ways[1];
        var ip = await way.RunAsync(new Uri($"http://127.0.0.1:{port}/"));
        var time = Stopwatch.GetElapsedTime(start);
        if (ip != "192.0.2.1")
        {
            throw new InvalidOperationException($"{name} read {ip}.");
        }

        Console.WriteLine(Figure.OfThisProcess(time));
    }

    private static async Task<string?> ReadByHandAsync(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        using var request = new HttpRequestMessage(HttpMethod.Get, Target);
        var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = Convert.ToBase64String(HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(SecretKey), Encoding.UTF8.GetBytes($"{Target}:GET:{timestamp}")));
        request.Headers.Add("Timestamp", timestamp);
        request.Headers.Authorization = new AuthenticationHeaderValue("TC", $"{AccessId}:{signature}");
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return json.RootElement.GetProperty("data").GetProperty("address").GetProperty("ip").GetString();
    }

    private static async Task<string?> ReadWithClientAsync(Uri address)
    {
        await using var client = new ThreatConnectClient(new Uri(address, "api"), new HmacCredential(AccessId, SecretKey));
        var response = await client.InOwner("MyOrg").Indicators.Addresses["192.0.2.1"].GetAsync();
        return response.Value.Ip;
    }
}
