using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace ThreatConnect.Benchmarks;

// One page of 10,000 indicators: what the client costs above System.Text.Json, and above the tokens alone.
[MemoryDiagnoser]
public class ReadPage
{
    private const int Count = 10_000;

    private readonly byte[] _body = PageBytes.Create(Count);
    private Pageable<Address> _list = null!;

    [GlobalSetup]
    public void Connect()
    {
        var client = new ThreatConnectClient(
            new Uri("https://app.threatconnect.com/api"),
            new HmacCredential("12345678901234567890", "0123456789abcdef"),
            new ThreatConnectClientOptions { PrimaryHandler = new CannedHandler(_body) });
        _list = client.Indicators.Addresses.ListAsync();
    }

    [Benchmark(Baseline = true)]
    public int SystemTextJson() => JsonSerializer.Deserialize(_body, PlainContext.Default.PlainPage)!.Data!.Address!.Count;

    [Benchmark]
    public int TokensAlone()
    {
        var reader = new Utf8JsonReader(_body);
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    [Benchmark]
    public async Task<int> Client() => (await _list.ToListAsync()).Count;
}
