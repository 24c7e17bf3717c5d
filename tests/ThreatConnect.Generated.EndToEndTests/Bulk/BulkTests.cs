namespace ThreatConnect.EndToEndTests.Bulk;

// A bulk report holds what is in its owner, in both forms.
public sealed class BulkTests(BulkInstance instance) : IClassFixture<BulkInstance>
{
    private const string Url = "http://example.com/a,b?x=\"1\"&y=%2Fz";

    private readonly OwnerScope _source = instance.Client.InOwner(BulkInstance.Source);

    [Fact]
    public async Task The_indicators_of_the_owner_are_in_the_report()
    {
        await _source.Indicators.Urls.CreateAsync(new() { Text = Url, Rating = 3, Confidence = 80 });
        await _source.Indicators.Urls[Url].Tags.AddAsync("Ünï, \"çode\"");
        await _source.Indicators.Urls[Url].Attributes.AddAsync("Description", "A text, with \"quotes\"\nand lines.");
        await _source.Indicators.Mutexes.CreateAsync(new() { Name = "Global\\Mutex; 1" });
        await instance.Client.InOwner("MyOrg").Indicators.Hosts.CreateAsync(new() { HostName = "elsewhere.example" });

        var indicators = await _source.Indicators.Bulk.ReadJsonAsync(runNow: true).ToListAsync();
        var rows = await _source.Indicators.Bulk.ReadCsvAsync(runNow: true).ToListAsync();

        indicators.Select(indicator => indicator.Summary).Should().BeEquivalentTo(Url, "Global\\Mutex; 1");
        var url = indicators.Single(indicator => indicator.Type == IndicatorType.URL);
        url.Tags.Single().Name.Should().Be("Ünï, \"çode\"");
        url.Attributes.Single().Value.Should().Be("A text, with \"quotes\"\nand lines.");
        rows.Should().BeEquivalentTo([new BulkRow(IndicatorType.URL, Url, 3.00m, 80), new BulkRow(IndicatorType.Mutex, "Global\\Mutex; 1", null, null)]);
        BulkStatus status = await _source.Indicators.Bulk.GetStatusAsync();
        (status.Name, status.JsonEnabled, status.CsvEnabled).Should().Be((BulkInstance.Source, true, true));
    }

    [Fact]
    public async Task An_owner_without_reports_has_none() =>
        await FluentActions.Awaiting(() => instance.Client.InOwner("MyOrg").Indicators.Bulk.ReadJsonAsync().FirstOrDefaultAsync().AsTask()).Should().ThrowAsync<ThreatConnectApiException>();
}
