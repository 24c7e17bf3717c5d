using System.Net;
using ThreatConnect.EndToEndTests.Cast;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests;

/// <summary>evidence.md §10: what puts something on an object is repeated after a fault that passes; what creates something never is.</summary>
public sealed class RepeatTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    public static TheoryData<string> Parents => Participants.Parents;

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task What_is_put_on_an_object_is_put_on_in_spite_of_a_fault(string parent)
    {
        var handle = await Participants.HandleAsync(_org, parent);
        AttributeEntity attribute = await handle.Attributes.AddAsync("Title", "x");
        var tool = await Participants.CreateAsync(_org, "Tool");
        var task = await Participants.CreateAsync(_org, "Task");

        await RepeatedAsync(() => handle.Tags.AddAsync("repeated"));
        await RepeatedAsync(() => handle.SecurityLabels.AddAsync("TLP:RED"));
        await RepeatedAsync(() => handle.Attributes[attribute.Id].SecurityLabels.AddAsync("TLP:RED"));
        await RepeatedAsync(tool.From(handle).AddAsync);
        await RepeatedAsync(task.From(handle).AddAsync);
        await RepeatedAsync(() => _org.Tags["repeated 2"].AddToAsync(handle));
        await RepeatedAsync(() => _org.SecurityLabels["TLP:GREEN"].AddToAsync(handle));
    }

    [Theory]
    [InlineData("Campaign")]
    [InlineData("URL")]
    [InlineData("Task")]
    public async Task So_are_indicators_victims_and_their_assets(string parent)
    {
        var handle = await Participants.HandleAsync(_org, parent);
        var victim = await Participants.CreateAsync(_org, "Victim");
        var assets = ((VictimHandle)victim.Handle).Assets;
        var asset = (await assets.WebSites.ListAsync().FirstOrDefaultAsync())!;
        var links = handle switch
        {
            CampaignHandle campaign => campaign.VictimAssets,
            UrlHandle url => url.VictimAssets,
            _ => ((TaskHandle)handle).VictimAssets,
        };

        await RepeatedAsync((await Participants.CreateAsync(_org, "Host")).From(handle).AddAsync);
        await RepeatedAsync(victim.From(handle).AddAsync);
        await RepeatedAsync(() => links.WebSites.AddAsync(asset.Id));
    }

    [Fact]
    public async Task So_are_users_of_tasks_and_named_associations()
    {
        var task = (TaskHandle)await Participants.HandleAsync(_org, "Task");
        var url = (UrlHandle)await Participants.HandleAsync(_org, "URL");
        await _org.Indicators.Hosts.CreateAsync(new() { HostName = "repeated.example.com" });

        await RepeatedAsync(() => task.Assignees.AddAsync(instance.Simulator.AccessId));
        await RepeatedAsync(() => task.Escalatees.AddAsync(instance.Simulator.AccessId));
        await RepeatedAsync(() => url.AssociatedBy(CustomAssociation.UrlHost).Hosts.AddAsync("repeated.example.com"));
    }

    [Fact]
    public async Task What_creates_something_is_sent_once()
    {
        var task = await Participants.HandleAsync(_org, "Task");
        var victim = (VictimHandle)await Participants.HandleAsync(_org, "Victim");
        var adversary = (AdversaryHandle)await Participants.HandleAsync(_org, "Adversary");

        await SentOnceAsync(() => task.Attributes.AddAsync("Title", "x"));
        await SentOnceAsync(() => _org.Tasks.CreateAsync(new() { Name = "once" }));
        await SentOnceAsync(() => _org.Victims.CreateAsync(new() { Name = "once" }));
        await SentOnceAsync(() => _org.SecurityLabels.CreateAsync(new() { Name = "once" }));
        await SentOnceAsync(() => victim.Assets.PhoneNumbers.CreateAsync(new() { Number = "1" }));
        await SentOnceAsync(() => adversary.Assets.Handles.CreateAsync(new() { Handle = "x" }));
    }

    private async Task RepeatedAsync(Func<Task<Response>> add)
    {
        instance.Simulator.ClearRequests();
        instance.Simulator.Faults.Add(SimulatedFault.Status(503));

        (await add()).StatusCode.Should().BeOneOf(HttpStatusCode.OK, HttpStatusCode.Created);

        instance.Simulator.Requests.Should().HaveCount(2).And.OnlyContain(request => request.Method == "POST");
    }

    private async Task SentOnceAsync(Func<Task> create)
    {
        instance.Simulator.ClearRequests();
        instance.Simulator.Faults.Add(SimulatedFault.ConnectionReset);

        await create.Should().ThrowAsync<ThreatConnectTransportException>();

        instance.Simulator.Requests.Should().ContainSingle();
    }
}
