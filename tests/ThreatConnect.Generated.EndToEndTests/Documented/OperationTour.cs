using System.Text;
using ThreatConnect.ContractTests.Coverage;
using ThreatConnect.EndToEndTests.CustomTypes;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.Documented;

// A simulator with the objects that the calls of operations name, so that each call succeeds.
internal sealed class OperationTour : IAsyncDisposable
{
    private const string Owner = "MyOrg";

    private const string User = "u";

    private static readonly string[] s_methods = ["POST", "GET", "PUT", "DELETE"];

    private readonly ThreatConnectSimulator _simulator;
    private readonly PlaceholderHandler _ids = new();
    private readonly ThreatConnectClient _client;
    private readonly OwnerScope _org;

    private OperationTour(ThreatConnectSimulator simulator)
    {
        _simulator = simulator;
        Traffic = new DocumentedTraffic(() => simulator.ResponseForms);
        _client = new ThreatConnectClient(
            simulator.BaseAddress,
            new HmacCredential(simulator.AccessId, simulator.SecretKey),
            new ThreatConnectClientOptions { MaxRetries = 0, Handlers = [_ids, Traffic.NewHandler()] });
        _org = _client.InOwner(Owner);
    }

    public DocumentedTraffic Traffic { get; }

    // What creates comes first, and what deletes last, the inner ones before those that have them.
    public static IEnumerable<OperationCall> Order(IEnumerable<OperationCall> calls) => calls
        .OrderBy(call => Array.IndexOf(s_methods, call.Method))
        .ThenBy(call => call.Path.Count(character => character == '/') * (call.Method == "DELETE" ? -1 : 1));

    public static async Task<OperationTour> StartAsync(ResponseForms forms)
    {
        var simulator = await ThreatConnectSimulator.StartAsync(new SimulatorOptions
        {
            AccessId = User,
            Owners = [new("My Organization", "Organization"), new(Owner, "Community")],
            BulkReports = [new(Owner)],
            IndicatorTypes = CustomTypeInstance.Types,
            UseAnonymousMembers = true,
        });
        simulator.ResponseForms = forms;
        var tour = new OperationTour(simulator);
        await tour.AddGroupsAsync();
        await tour.AddIndicatorsAsync();
        await tour.AddTasksAndVictimsAsync();
        await tour.AddOthersAsync();
        await EveryTypeTour.RunAsync(tour._client);
        return tour;
    }

    // What the operation of another path removed already is added again.
    public async Task RunAsync(OperationCall call)
    {
        if (call.Method == "DELETE" && OperationCalls.All.FirstOrDefault(call.IsAddedBy) is { } addition)
        {
            await addition.Call(_client, _org);
        }

        await call.Call(_client, _org);
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _simulator.DisposeAsync();
    }

    private async Task AddGroupsAsync()
    {
        Campaign campaign = await _org.Groups.Campaigns.CreateAsync(new() { Name = "n" });
        Adversary adversary = await _org.Groups.Adversaries.CreateAsync(new() { Name = "n" });
        Adversary other = await _org.Groups.Adversaries.CreateAsync(new() { Name = "m" });
        Document document = await _org.Groups.Documents.CreateAsync(new() { Name = "n", FileName = "n.txt" });
        Report report = await _org.Groups.Reports.CreateAsync(new() { Name = "n", FileName = "n.pdf" });
        AdversaryHandleAsset handle = await _org.Groups.Adversaries[adversary.Id].Assets.Handles.CreateAsync(new() { Handle = "n" });
        AttributeEntity attribute = await _org.Groups.Campaigns[campaign.Id].Attributes.AddAsync("Description", "n");
        _ids.Add("campaigns", 1, campaign.Id);
        _ids.Add("adversaries", 1, adversary.Id);
        _ids.Add("adversaries", 2, other.Id);
        _ids.Add("documents", 1, document.Id);
        _ids.Add("reports", 1, report.Id);
        _ids.Add("handles", 8, handle.Id);
        _ids.Add("groups/attributes", 3, attribute.Id);
    }

    private async Task AddIndicatorsAsync()
    {
        await _org.Indicators.Addresses.CreateAsync(new() { Ip = "192.0.2.1" });
        await _org.Indicators.Hosts.CreateAsync(new() { HostName = "a.example" });
        await _org.Indicators.Hosts.CreateAsync(new() { HostName = "gone.example" });
        await _org.Indicators.Hosts["gone.example"].DeleteAsync();
        await _org.Indicators.Files.CreateAsync(new() { Md5 = "d41d8cd98f00b204e9800998ecf8427e" });
        AttributeEntity attribute = await _org.Indicators.Addresses["192.0.2.1"].Attributes.AddAsync("Description", "n");
        FileOccurrence occurrence = await _org.Indicators.Files["d41d8cd98f00b204e9800998ecf8427e"]
            .Occurrences.CreateAsync(new() { FileName = "n.exe" });
        _simulator.AddDnsResolution("a.example", "192.0.2.1", _simulator.Clock.GetUtcNow());
        _ids.Add("indicators/attributes", 3, attribute.Id);
        _ids.Add("fileOccurrences", 5, occurrence.Id);
    }

    private async Task AddTasksAndVictimsAsync()
    {
        TaskEntity task = await _org.Tasks.CreateAsync(new() { Name = "n" });
        TaskEntity otherTask = await _org.Tasks.CreateAsync(new() { Name = "m" });
        AttributeEntity ofTask = await _org.Tasks[task.Id].Attributes.AddAsync("Description", "n");
        Victim victim = await _org.Victims.CreateAsync(new() { Name = "n" });
        Victim otherVictim = await _org.Victims.CreateAsync(new() { Name = "m" });
        AttributeEntity ofVictim = await _org.Victims[victim.Id].Attributes.AddAsync("Description", "n");
        VictimPhoneAsset phone = await _org.Victims[victim.Id].Assets.PhoneNumbers.CreateAsync(new() { Number = "1" });
        await _org.Victims[otherVictim.Id].Assets.WebSites.CreateAsync(new() { WebSite = "example.com" });
        _ids.Add("tasks", 4, task.Id);
        _ids.Add("tasks", 5, otherTask.Id);
        _ids.Add("tasks/attributes", 3, ofTask.Id);
        _ids.Add("victims", 6, victim.Id);
        _ids.Add("victims", 7, otherVictim.Id);
        _ids.Add("victims/attributes", 3, ofVictim.Id);
        _ids.Add("phoneNumbers", 8, phone.Id);

        // Victims have the indicators and the victims that share a group with them.
        await _org.Indicators.Hosts["a.example"].Groups.Adversaries.AddAsync(2);
        await _org.Victims[otherVictim.Id].Groups.Adversaries.AddAsync(2);
    }

    private async Task AddOthersAsync()
    {
        CustomMetricConfig metric = await _client.CustomMetrics.CreateAsync(
            new() { Name = "My metric", DataType = "Sum", Interval = "Daily" });
        await _client.CustomMetrics.ListAsync().ToListAsync();
        await _client.Playbooks.ImportAsync(new MemoryStream(Encoding.UTF8.GetBytes("""{"name":"n"}""")));
        _ids.Add("owners", 9, (await _client.Owners.GetMineAsync()).Value.Id);
        _ids.Add("customMetrics", 5, metric.Id);
        _ids.Add("playbooks", 5, (await _client.Playbooks.ListAsync().SingleAsync()).Id);
        _ids.Add("batch", 7, (await _org.Batch.CreateJobAsync(
            new() { Action = "Create", AttributeWriteType = "Append", HaltOnError = false })).Value);
    }
}
