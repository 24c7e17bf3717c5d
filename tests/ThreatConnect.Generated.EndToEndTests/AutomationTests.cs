using System.Text;

namespace ThreatConnect.EndToEndTests;

// What belongs to no owner's data: metrics, notifications, playbooks.
public sealed class AutomationTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly ThreatConnectClient _client = instance.Client;

    [Fact]
    public async Task A_metric_adds_up_what_it_is_given()
    {
        CustomMetricConfig metric = await _client.CustomMetrics.CreateAsync(new() { Name = "Imported / day", DataType = CustomMetricDataType.Sum, Interval = CustomMetricInterval.Daily, Description = "What came in." });

        await _client.CustomMetrics["Imported / day"].AddAsync(new() { Value = 25 });
        CustomMetricTotal total = await _client.CustomMetrics[metric.Id].AddAndReadAsync(new() { Value = 17 });

        total.Value.Should().Be(42);
        (await _client.CustomMetrics.ListAsync().ToListAsync()).Select(one => one.Name).Should().Contain("Imported / day");
        await _client.CustomMetrics[metric.Id].UpdateAsync(new() { Description = "What came in, in a day." });
        (await _client.CustomMetrics[metric.Id].GetAsync()).Value.Description.Should().Be("What came in, in a day.");
        await _client.CustomMetrics[metric.Id].DeleteAsync();
        (await _client.CustomMetrics["Imported / day"].FindAsync()).Should().BeNull();
    }

    [Fact]
    public async Task A_notification_reaches_the_organization()
    {
        await _client.Notifications.SendAsync(new() { Message = "**Done**, 100 %", NotificationType = "Import", Priority = "low", IsOrganization = true });

        instance.Simulator.Notifications.Should().ContainSingle().Which.Message.Should().Be("**Done**, 100 %");
    }

    [Fact]
    public async Task A_playbook_is_imported_found_switched_exported_and_deleted()
    {
        var pbx = """{"name":"Triage, daily","description":"d","type":"Playbook"}"""u8.ToArray();

        await _client.Playbooks.ImportAsync(new MemoryStream(pbx));
        var found = (await _client.Playbooks.SearchAsync(new() { Name = "Triage, daily" }).ToListAsync()).Should().ContainSingle().Subject;
        var playbook = _client.Playbooks[found.Id];
        await playbook.ActivateAsync();
        (await playbook.GetAsync()).Value.Active.Should().BeTrue();
        await playbook.DeactivateAsync();
        await playbook.CreateVersionAsync(new MemoryStream(pbx));
        (await _client.Playbooks.ListAsync().ToListAsync()).Select(one => one.GroupXid).Should().Contain(found.GroupXid);
        Encoding.UTF8.GetString(await playbook.Export.ReadBytesAsync()).Should().Contain("Triage, daily");
        (await _client.Playbooks[found.GroupXid!].FindAsync()).Should().NotBeNull();
        await playbook.DeleteAsync();
        (await playbook.FindAsync()).Should().BeNull();
    }

    [Fact]
    public async Task A_group_is_published()
    {
        var org = _client.InOwner("My Organization");
        Threat threat = await org.Groups.Threats.CreateAsync(new() { Name = "A threat" });

        (await org.Groups.Threats[threat.Id].PublishAsync(new() { SecurityLabelList = ["TLP:RED"], ExcludeUnlabeled = true })).RawBody.Length.Should().BePositive();
    }
}
