namespace ThreatConnect.ContractTests.Bulk;

// Row 93: all indicators of an owner as lines of text.
public sealed class BulkCsvTests(PlatformServer server) : ContractTest(server)
{
    private const string Target = "/api/v2/indicators/bulk/csv?owner=Common%20Community";
    private const string Header = "Type,Value,Rating,Confidence";

    [Theory]
    [InlineData("\r\n", false)]
    [InlineData("\n", false)]
    [InlineData("\r\n", true)]
    public async Task Rows_are_read_with_what_is_quoted_and_what_is_unset(string lineEnd, bool lastLineEnds)
    {
        string[] lines =
        [
            Header,
            "Address,192.0.2.1,3.00,50",
            "Email Subject,\"Pay \"\"now\"\", Jürgen: 大小\",null,null",
            "Mutex,\"two\nlines\",4.50,0",
            "Registry Key,HKEY_USERS\\a : b : REG_SZ,null,100",
            "Bank Account,null,0.00,null",
        ];
        Stub(string.Join(lineEnd, lines) + (lastLineEnds ? lineEnd : ""));

        var rows = await Org.Indicators.Bulk.ReadCsvAsync().ToListAsync();

        rows.Should().Equal(
            new BulkRow(IndicatorType.Address, "192.0.2.1", 3m, 50),
            new BulkRow(IndicatorType.EmailSubject, "Pay \"now\", Jürgen: 大小", null, null),
            new BulkRow(IndicatorType.Mutex, "two\nlines", 4.5m, 0),
            new BulkRow(IndicatorType.RegistryKey, "HKEY_USERS\\a : b : REG_SZ", null, 100),
            new BulkRow(new IndicatorType("Bank Account"), "null", 0m, null));
    }

    [Fact]
    public async Task A_deleted_object_can_be_created_again()
    {
        Platform.OnDownload(Target + "&runNow=true").Returns(StubResponse.File(Encoding.UTF8.GetBytes(Header + "\r\n"), "text/csv"));

        (await Org.Indicators.Bulk.ReadCsvAsync(runNow: true).ToListAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Host,\"a.exam")]
    [InlineData("Host")]
    [InlineData("Host,a.example,3.")]
    public async Task A_report_that_ends_in_the_middle_says_how_far_it_came(string rest)
    {
        Stub($"{Header}\r\nAddress,192.0.2.1,3.00,50\r\nAddress,192.0.2.2,3.00,50\r\n{rest}");
        var seen = new List<string>();

        var read = async () =>
        {
            await foreach (var row in Org.Indicators.Bulk.ReadCsvAsync())
            {
                seen.Add(row.Value);
            }
        };

        (await read.Should().ThrowAsync<ThreatConnectTransportException>()).WithMessage("*2*");
        seen.Should().Equal("192.0.2.1", "192.0.2.2");
    }

    [Fact]
    public async Task The_bytes_are_there_too()
    {
        Stub(Header + "\r\n");

        (await Org.Indicators.Bulk.Csv.ReadTextAsync()).Should().Be(Header + "\r\n");
    }

    private void Stub(string text) => Platform.OnDownload(Target).Returns(StubResponse.File(Encoding.UTF8.GetBytes(text), "text/csv"));
}
