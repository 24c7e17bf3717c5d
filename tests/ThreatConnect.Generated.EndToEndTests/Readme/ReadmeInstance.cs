using System.Globalization;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.Readme;

// An instance that holds what the examples of the readme speak of, by the numbers that they have there.
internal sealed class ReadmeInstance : IAsyncDisposable
{
    private readonly Dictionary<string, long> _ids = new(StringComparer.Ordinal);

    private ReadmeInstance(ThreatConnectSimulator simulator)
    {
        Simulator = simulator;
        Credential = new HmacCredential(simulator.AccessId, simulator.SecretKey);
        Client = new ThreatConnectClient(simulator.BaseAddress, Credential);
    }

    public ThreatConnectSimulator Simulator { get; }

    public ThreatConnectCredential Credential { get; }

    public ThreatConnectClient Client { get; }

    public static async Task<ReadmeInstance> StartAsync()
    {
        var instance = new ReadmeInstance(await TestSimulator.StartAsync(new SimulatorOptions
        {
            Owners = [new("MyOrg", "Organization"), new("Common Community", "Community"), new("Some Source", "Source")],
            BulkReports = [new SimulatedBulkReport("Some Source")],
            IndicatorTypes = [new("Badge", "badges", "badge", new SimulatedIndicatorValue("Badge No."), new SimulatedIndicatorValue("Access Level", "Staff", "Guest"))],
            AttributeTypes = [new SimulatedAttributeType("Severity", "How bad it is.") { AllowedValues = ["Low", "High"] }],
            AssociationTypes = [new SimulatedAssociationType("Host to Badge", "hostToBadge", "Host", "Badge")],
        }));
        await instance.FillAsync();
        instance.Simulator.ClearRequests();
        return instance;
    }

    // The code with the ids that this instance gave in place of those of the readme.
    public string WithIds(string code) => _ids.Aggregate(code, (text, id) => text.Replace(id.Key, string.Concat(id.Key.TakeWhile(c => !char.IsDigit(c))) + id.Value.ToString(CultureInfo.InvariantCulture) + id.Key[^1], StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await Simulator.DisposeAsync();
    }

    private async Task FillAsync()
    {
        Adversary bear = await Client.Groups.Adversaries.CreateAsync(new() { Name = "Example Bear" });
        Campaign campaign = await Client.Groups.Campaigns.CreateAsync(new() { Name = "APT 1", FirstSeen = new DateTimeOffset(2018, 1, 2, 0, 0, 0, TimeSpan.Zero) });
        Campaign another = await Client.Groups.Campaigns.CreateAsync(new() { Name = "Another" });
        Signature signature = await Client.Groups.Signatures.CreateAsync(new() { Name = "Rule", FileName = "rule.yar", FileType = "YARA", FileText = "rule r { condition: true }" });
        await Client.Groups.Adversaries[bear.Id].Tags.AddAsync("Crimeware");
        await Client.Groups.Adversaries[bear.Id].SecurityLabels.AddAsync("TLP:GREEN");
        await Client.Indicators.Addresses.CreateAsync(new() { Ip = "12.13.14.15", Rating = 3 });
        await Client.Indicators.Hosts.CreateAsync(new() { HostName = "example.com" });
        await Client.Indicators.Urls.CreateAsync(new() { Text = "http://example.com/a%2Fb?q=1#f" });
        await Client.Indicators.RegistryKeys.CreateAsync(new() { KeyName = @"HKEY_LOCAL_MACHINE\Software\Evil", ValueName = "Run", ValueType = RegistryValueType.RegSz });
        await Client.InOwner("Some Source").Indicators.Hosts.CreateAsync(new() { HostName = "example.org" });
        await Client.CustomMetrics.CreateAsync(new() { Name = "Imported", DataType = "Sum", Interval = "Daily" });
        _ids["Adversaries[416]"] = bear.Id.Value;
        _ids["AddAsync(4127)"] = campaign.Id.Value;
        _ids["Campaigns[1]"] = another.Id.Value;
        _ids["Signatures[7]"] = signature.Id.Value;
    }
}
