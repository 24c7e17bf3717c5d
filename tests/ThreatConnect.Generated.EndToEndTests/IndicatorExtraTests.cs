using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests;

// What only some types of indicators have, and what happens to indicators over time.
public sealed class IndicatorExtraTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private const string Md5 = "D41D8CD98F00B204E9800998ECF8427E";

    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    [Fact]
    public async Task An_occurrence_of_a_file_lives_from_creation_to_deletion()
    {
        var occurrences = await FileAsync("0123456789ABCDEF0123456789ABCDEF");
        var date = new DateTimeOffset(2024, 2, 3, 4, 5, 6, TimeSpan.Zero);

        FileOccurrence created = await occurrences.CreateAsync(new() { FileName = "böse, sehr.exe", Path = @"C:\Windows\%TEMP%", Date = date });
        FileOccurrence read = await occurrences[created.Id].GetAsync();
        (read.FileName, read.Path, read.Date).Should().Be(("böse, sehr.exe", @"C:\Windows\%TEMP%", date));
        await occurrences[created.Id].UpdateAsync(new() { FileName = "good.exe" });
        (await occurrences.ListAsync().ToListAsync()).Should().ContainSingle().Which.FileName.Should().Be("good.exe");
        await occurrences[created.Id].DeleteAsync();
        (await occurrences[created.Id].FindAsync()).Should().BeNull();
        (await occurrences.ListAsync().ToListAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task File_actions_associate_indicators()
    {
        await FileAsync(Md5);
        await _org.Indicators.Hosts.CreateAsync(new() { HostName = "traffic.example" });
        await _org.Indicators.Urls.CreateAsync(new() { Text = "http://traffic.example/a%2Fb" });
        var traffic = _org.Indicators.Files[Md5].Actions(FileAction.Traffic);

        await traffic.Hosts.AddAsync("traffic.example");
        await traffic.Urls.AddAsync("http://traffic.example/a%2Fb");

        (await traffic.ListAsync().ToListAsync()).Select(indicator => indicator.Summary).Should().BeEquivalentTo("traffic.example", "http://traffic.example/a%2Fb");
        (await traffic.Hosts.ListAsync().ToListAsync()).Should().ContainSingle().Which.HostName.Should().Be("traffic.example");
        (await _org.Indicators.Files[Md5].Actions(FileAction.DnsQuery).ListAsync().ToListAsync()).Should().BeEmpty();
        await traffic.Hosts.RemoveAsync("traffic.example");
        (await traffic.ListAsync().ToListAsync()).Should().ContainSingle();
        await FluentActions.Awaiting(() => _org.Indicators.Files[Md5].Actions(FileAction.Mutex).Hosts.AddAsync("traffic.example")).Should().ThrowAsync<ThreatConnectApiException>();
    }

    [Fact]
    public async Task Observations_add_up()
    {
        await _org.Indicators.Hosts.CreateAsync(new() { HostName = "observed.example" });
        var host = _org.Indicators.Hosts["observed.example"];
        (await host.Observations.ListAsync().ToListAsync()).Should().BeEmpty();

        await host.Observations.AddAsync(3);
        await host.Observations.AddAsync(4);

        (await host.Observations.ListAsync().ToListAsync()).Sum(observation => observation.Count).Should().Be(7);
        ObservationCount count = await host.Observations.GetCountAsync();
        (count.Count, count.YourCount).Should().Be((7, 7));
        (await _org.Indicators.ListObservedAsync().ToListAsync()).Should().Contain(observed => observed.Summary == "observed.example" && observed.ObservationCount == 7);
    }

    [Fact]
    public async Task A_false_positive_counts_once_a_day()
    {
        await _org.Indicators.Hosts.CreateAsync(new() { HostName = "harmless.example" });
        var host = _org.Indicators.Hosts["harmless.example"];

        await host.ReportFalsePositiveAsync();
        FalsePositive again = await host.ReportFalsePositiveAsync();

        again.Count.Should().Be(1);
        (await host.GetFalsePositiveAsync()).Value.LastReported.Should().NotBeNull();
    }

    [Fact]
    public async Task Resolutions_are_seen_from_the_host_and_from_the_address()
    {
        await _org.Indicators.Hosts.CreateAsync(new() { HostName = "dns.example", DnsActive = true });
        await _org.Indicators.Addresses.CreateAsync(new() { Ip = "192.0.2.77" });
        instance.Simulator.AddDnsResolution("dns.example", "192.0.2.77", new(2024, 1, 2, 3, 4, 5, TimeSpan.Zero));

        (await _org.Indicators.Hosts["dns.example"].ListDnsResolutionsAsync().ToListAsync()).Should().ContainSingle().Which.Addresses.Should().ContainSingle().Which.Ip.Should().Be("192.0.2.77");
        (await _org.Indicators.Addresses["192.0.2.77"].ListDnsResolutionsAsync().ToListAsync()).Should().ContainSingle().Which.Summary.Should().Be("dns.example");
    }

    [Fact]
    public async Task A_deleted_indicator_is_listed()
    {
        await _org.Indicators.Urls.CreateAsync(new() { Text = "http://deleted.example/?a=1,2" });
        await _org.Indicators.Urls["http://deleted.example/?a=1,2"].DeleteAsync();

        (await _org.Indicators.ListDeletedAsync().ToListAsync()).Should().Contain(deleted => deleted.Summary == "http://deleted.example/?a=1,2" && deleted.Type == IndicatorType.URL);
        (await _org.Indicators.Urls.ListDeletedAsync().ToListAsync()).Select(deleted => deleted.Summary).Should().Contain("http://deleted.example/?a=1,2");
        (await _org.Indicators.Hosts.ListDeletedAsync().ToListAsync()).Select(deleted => deleted.Summary).Should().NotContain("http://deleted.example/?a=1,2");
        (await _org.Indicators.ListDeletedAsync(DateTimeOffset.UtcNow.AddDays(1)).ToListAsync()).Should().BeEmpty();
    }

    private async Task<FileOccurrences> FileAsync(string md5)
    {
        await _org.Indicators.Files.CreateAsync(new() { Md5 = md5 });
        return _org.Indicators.Files[md5].Occurrences;
    }
}
