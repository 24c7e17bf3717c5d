namespace ThreatConnect.ContractTests.Bulk;

// Row 92: all indicators of an owner as JSON, without an envelope.
public sealed class BulkJsonTests(PlatformServer server) : ContractTest(server)
{
    private const string Path = "/api/v2/indicators/bulk/json";

    private const string Address =
        """
        {"id":"54321","ownerName":"Common Community","type":"Address","summary":"192.0.2.1","dateAdded":"2017-07-13T17:50:17","rating":3.00,"confidence":0,
         "description":"Größe, 大小","attribute":[{"id":7,"type":"Description","value":"Größe, 大小","displayed":true}],
         "tag":[{"name":"Nation State","webLink":"https://app.threatconnect.com/auth/tags/tag.xhtml?tag=Nation State&owner=Common Community"}]}
        """;

    private const string Host = """{"id":54322,"ownerName":"Common Community","type":"Host","summary":"a.example"}""";

    [Theory]
    [InlineData(false, "?owner=Common%20Community")]
    [InlineData(true, "?owner=Common%20Community&runNow=true")]
    public async Task Items_come_with_attributes_and_tags(bool runNow, string query)
    {
        Platform.On("GET", Path + query).Returns(StubResponse.Json($$"""{"indicator":[{{Address}},{{Host}}]}"""));

        var items = await Org.Indicators.Bulk.ReadJsonAsync(runNow).ToListAsync();

        items.Should().HaveCount(2);
        items[0].Id.Should().Be(new IndicatorId(54321));
        items[0].Type.Should().Be(IndicatorType.Address);
        items[0].Summary.Should().Be("192.0.2.1");
        items[0].DateAdded.Should().Be(new DateTimeOffset(2017, 7, 13, 17, 50, 17, TimeSpan.Zero));
        (items[0].Rating, items[0].Confidence).Should().Be((3m, 0));
        items[0].Description.Should().Be("Größe, 大小");
        items[0].Attributes.Should().ContainSingle().Which.Value.Should().Be("Größe, 大小");
        items[0].Tags.Should().ContainSingle().Which.Name.Should().Be("Nation State");
        items[1].Type.Should().Be(IndicatorType.Host);
        (items[1].Rating, items[1].Confidence).Should().Be((null, null));
    }

    [Fact]
    public async Task A_report_may_be_empty()
    {
        Platform.On("GET", Path + "?owner=Common%20Community").Returns(StubResponse.Json("""{"indicator":[]}"""));

        (await Org.Indicators.Bulk.ReadJsonAsync().ToListAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"status":"Success"}""")]
    [InlineData("""{"indicators":[]}""")]
    public async Task A_report_without_its_list_is_not_empty(string body)
    {
        Platform.On("GET", Path + "?owner=Common%20Community").Returns(StubResponse.Json(body));

        await Org.Indicators.Bulk.Invoking(bulk => bulk.ReadJsonAsync().ToListAsync().AsTask())
            .Should().ThrowAsync<ThreatConnectTransportException>().WithMessage("*no list of 'indicator'*");
    }

    [Fact]
    public async Task A_part_of_a_report_is_no_report()
    {
        Platform.On("GET", Path + "?owner=Common%20Community").Returns(StubResponse.Json($$"""{"indicator":[{{Host}}]}""", status: 206));

        await Org.Indicators.Bulk.Invoking(bulk => bulk.ReadJsonAsync().ToListAsync().AsTask())
            .Should().ThrowAsync<ThreatConnectTransportException>().WithMessage("*sent only a part*Status 206.*");
    }

    [Theory]
    [InlineData($$"""{"indicator":[{{Address}},{{Host}}""")]
    [InlineData($$"""{"indicator":[{{Address}},{{Host}},""")]
    [InlineData($$"""{"indicator":[{{Address}},{{Host}},{"id":3,"summ""")]
    [InlineData($$"""{"indicator":[{{Address}},{{Host}}]""")]
    public async Task A_report_that_ends_in_the_middle_says_how_far_it_came(string body)
    {
        Platform.On("GET", Path + "?owner=Common%20Community").Returns(StubResponse.Json(body));
        var seen = new List<string>();

        var read = async () =>
        {
            await foreach (var item in Org.Indicators.Bulk.ReadJsonAsync())
            {
                seen.Add(item.Summary!);
            }
        };

        (await read.Should().ThrowAsync<ThreatConnectTransportException>()).WithMessage("*2*").Which.Path.Should().StartWith(Path);
        seen.Should().Equal("192.0.2.1", "a.example");
    }

    [Theory]
    [InlineData("bulk/json")]
    [InlineData("bulk/csv")]
    public async Task A_report_that_is_not_enabled_is_an_error_before_the_first_item(string report)
    {
        var isJson = report == "bulk/json";
        var target = $"/api/v2/indicators/{report}?owner=Common%20Community";
        (isJson ? Platform.On("GET", target) : Platform.OnDownload(target)).Returns(StubResponse.NotFound);

        var read = async () => isJson
            ? await Org.Indicators.Bulk.ReadJsonAsync().CountAsync()
            : await Org.Indicators.Bulk.ReadCsvAsync().CountAsync();

        (await read.Should().ThrowAsync<ThreatConnectApiException>()).Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_bytes_are_there_too()
    {
        Platform.On("GET", Path + "?owner=Common%20Community").Returns(StubResponse.Json($$"""{"indicator":[{{Host}}]}"""));

        (await Org.Indicators.Bulk.Json.ReadTextAsync()).Should().Be($$"""{"indicator":[{{Host}}]}""");
    }
}
