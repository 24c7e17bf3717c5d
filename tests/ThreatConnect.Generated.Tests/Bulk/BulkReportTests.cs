using System.Net;
using System.Text;
using ThreatConnect.Tests.Http;

namespace ThreatConnect.Tests.Bulk;

/// <summary>Bulk reports are read while they come, wherever the bytes are cut.</summary>
public sealed class BulkReportTests
{
    private const string Report = """
        {"indicator":[{"id":1,"type":"Address","summary":"192.0.2.1","rating":3.5,"attribute":[{"id":9,"type":"Description","value":"a \"quoted\" ] } text"}],"tag":[{"name":"Ünïcode 🦉"}]},
         null, {"id":"2","type":"Host","summary":"a.example","confidence":40,"unknown":{"indicator":[1,[2]]}} , {"id":3,"type":"File","summary":"D41D8CD98F00B204E9800998ECF8427E"}]}
        """;

    private static readonly string[] s_summaries = ["192.0.2.1", "a.example", "D41D8CD98F00B204E9800998ECF8427E"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(100_000)]
    public async Task A_report_is_the_same_however_its_bytes_are_cut(int part)
    {
        await using var client = Client(new SlowStream(Encoding.UTF8.GetBytes(Report), part), "application/json");

        var read = await client.InOwner("Source").Indicators.Bulk.ReadJsonAsync().ToListAsync();

        read.Select(item => item.Summary).Should().Equal(s_summaries);
        read[0].Rating.Should().Be(3.5m);
        read[0].Tags.Single().Name.Should().Be("Ünïcode 🦉");
        read[0].Attributes.Single().Value.Should().Be("a \"quoted\" ] } text");
        read[1].Id.Value.Should().Be(2);
    }

    [Theory]
    [InlineData("""{"indicator":[]}""", 0)]
    [InlineData("""{"status":"Success","data":{"resultCount":1,"indicator":[{"id":1,"summary":"x"}]}}""", 1)]
    [InlineData("""{"note":[{"indicator":"no list"}],"indicator":[{"id":1,"summary":"x"},],"more":[1,2]}  """, 1)]
    [InlineData("\uFEFF{\"indicator\":[{\"id\":1,\"summary\":\"x\"}]}", 1)]
    public async Task Other_forms_of_a_report_are_read_too(string report, int count)
    {
        await using var client = Client(new MemoryStream(Encoding.UTF8.GetBytes(report)), "application/json");

        (await client.InOwner("Source").Indicators.Bulk.ReadJsonAsync().CountAsync()).Should().Be(count);
    }

    [Fact]
    public async Task A_report_that_ends_anywhere_says_how_many_came_before()
    {
        var bytes = Encoding.UTF8.GetBytes(Report.Trim());
        for (var length = 1; length < bytes.Length; length++)
        {
            await using var client = Client(new SlowStream(bytes[..length], 16), "application/json");
            var read = new List<string>();

            var reading = async () =>
            {
                await foreach (var item in client.InOwner("Source").Indicators.Bulk.ReadJsonAsync())
                {
                    read.Add(item.Summary);
                }
            };

            (await reading.Should().ThrowAsync<ThreatConnectTransportException>($"{length} bytes are not the whole"))
                .WithMessage($"*{read.Count} items came before*");
            read.Should().Equal(s_summaries.Take(read.Count));
        }
    }

    [Fact]
    public async Task A_transfer_that_breaks_says_how_many_came_before()
    {
        await using var client = Client(new BrokenStream(new MemoryStream(Encoding.UTF8.GetBytes($$"""{"indicator":[{"id":1,"summary":"{{new string('x', 5000)}}"},{"id":2,"summa"""))), "application/json");

        var reading = async () => await client.InOwner("Source").Indicators.Bulk.ReadJsonAsync().ToListAsync();

        (await reading.Should().ThrowAsync<ThreatConnectTransportException>()).WithMessage("*1 items came before*broke off*");
    }

    [Theory]
    [InlineData("""{"indicator":[{"id":1,"summary":"x"},5]}""")]
    [InlineData("""{"indicator":[{"id":1,"summary":"\ud800"}]}""")]
    [InlineData("""{"indicator":{"id":1}}""")]
    [InlineData("""[1,2]""")]
    public async Task What_is_no_report_is_no_answer(string report)
    {
        await using var client = Client(new MemoryStream(Encoding.UTF8.GetBytes(report)), "application/json");

        var reading = async () => await client.InOwner("Source").Indicators.Bulk.ReadJsonAsync().ToListAsync();

        await reading.Should().ThrowAsync<ThreatConnectTransportException>();
    }

    [Fact]
    public async Task A_report_in_csv_keeps_commas_quotes_and_line_breaks()
    {
        const string Csv = "Type,Value,Rating,Confidence\r\nURL,\"http://h/a,b?x=\"\"1\"\"\",3.00,80\r\nMutex,\"two\r\nlines\",null,null\r\nHost,bücher.example,,0\r\n";
        await using var client = Client(new SlowStream(Encoding.UTF8.GetBytes(Csv), 3), "text/csv");

        (await client.InOwner("Source").Indicators.Bulk.ReadCsvAsync().ToListAsync()).Should().Equal(
            new BulkRow(IndicatorType.URL, "http://h/a,b?x=\"1\"", 3.00m, 80),
            new BulkRow(IndicatorType.Mutex, "two\r\nlines", null, null),
            new BulkRow(IndicatorType.Host, "bücher.example", null, 0));
    }

    [Theory]
    [InlineData("Type,Value\r\n", "*0 items came before*not have the column 'Rating'*")]
    [InlineData("Type,Value,Rating,Confidence\r\nHost,a.example,1,2\r\nHost,b.example,high,2\r\n", "*1 items came before*'high' in the column 'Rating' is not a number*")]
    public async Task A_report_in_csv_that_cannot_be_read_says_why(string csv, string message)
    {
        await using var client = Client(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "text/csv");

        var reading = async () => await client.InOwner("Source").Indicators.Bulk.ReadCsvAsync().ToListAsync();

        (await reading.Should().ThrowAsync<ThreatConnectTransportException>()).WithMessage(message);
    }

    [Fact]
    public async Task A_report_without_an_end_is_read_as_it_comes()
    {
        await using var client = Client(new EndlessReport(), "application/json");

        (await client.InOwner("Source").Indicators.Bulk.ReadJsonAsync().Skip(200_000).FirstAsync()).Summary.Should().Be("a.example");
    }

    private static ThreatConnectClient Client(Stream content, string contentType) =>
        new(new Uri("https://example.com/api"), new ApiTokenCredential("token"), new() { PrimaryHandler = new StubHandler(_ => new() { Content = new StreamContent(content) { Headers = { ContentType = new(contentType) } } }), MaxRetries = 0 });

    /// <summary>Gives so many bytes at a time.</summary>
    private sealed class SlowStream(byte[] bytes, int part) : OneWay
    {
        private int _position;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = Math.Min(Math.Min(part, buffer.Length), bytes.Length - _position);
            bytes.AsMemory(_position, count).CopyTo(buffer);
            _position += count;
            return new(count);
        }
    }

    private sealed class EndlessReport : OneWay
    {
        private static readonly byte[] s_item = """{"id":1,"summary":"a.example"},"""u8.ToArray();

        private byte[] _rest = """{"indicator":["""u8.ToArray();

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = Math.Min(buffer.Length, _rest.Length);
            _rest.AsMemory(0, count).CopyTo(buffer);
            _rest = count == _rest.Length ? s_item : _rest[count..];
            return new(count);
        }
    }
}
