using System.Net;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests;

public sealed class FaultTests(FaultTests.FaultyInstance instance) : IClassFixture<FaultTests.FaultyInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    [Fact]
    public async Task Reads_succeed_in_spite_of_temporary_faults()
    {
        foreach (var fault in new[] { SimulatedFault.Status(503), SimulatedFault.ConnectionReset, SimulatedFault.TruncatedBody })
        {
            instance.Simulator.Faults.Add(fault);
            (await instance.Client.WhoAmIAsync()).Value.UserName.Should().Be(instance.Simulator.AccessId);
        }
    }

    [Fact]
    public async Task An_attribute_is_never_added_twice()
    {
        TaskEntity task = await _org.Tasks.CreateAsync(new() { Name = "Attribute once" });
        var attributes = _org.Tasks[task.Id].Attributes;
        instance.Simulator.Faults.Add(SimulatedFault.TruncatedBody);

        await attributes.Invoking(a => a.AddAsync("Title", "x")).Should().ThrowAsync<ThreatConnectTransportException>();

        (await attributes.ListAsync().ToListAsync()).Should().ContainSingle("the response was lost, and not the attribute");
    }

    [Fact]
    public async Task Associations_are_read_in_spite_of_temporary_faults()
    {
        Campaign campaign = await _org.Groups.Campaigns.CreateAsync(new() { Name = "Associations" });
        TaskEntity task = await _org.Tasks.CreateAsync(new() { Name = "Associations" });
        var associations = _org.Tasks[task.Id].Groups.Campaigns;
        await associations.AddAsync(campaign.Id);
        foreach (var fault in new[] { SimulatedFault.Status(503), SimulatedFault.ConnectionReset, SimulatedFault.TruncatedBody })
        {
            instance.Simulator.Faults.Add(fault);
            (await associations.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(campaign.Id);
        }

        instance.Simulator.Faults.Add(SimulatedFault.Status(503));
        (await associations.FindAsync(campaign.Id)).Should().NotBeNull("a fault that passes is not a missing association");
    }

    [Fact]
    public async Task The_error_of_a_page_instead_of_json_has_the_base_address()
    {
        instance.Simulator.Faults.Add(SimulatedFault.HtmlPage());

        (await instance.Client.Invoking(client => client.WhoAmIAsync()).Should().ThrowAsync<ThreatConnectTransportException>())
            .WithMessage("*text/html*base address*");
    }

    [Fact]
    public async Task A_wrong_clock_is_an_error_with_the_message_of_the_platform()
    {
        instance.Simulator.Faults.Add(SimulatedFault.ClockSkew(TimeSpan.FromMinutes(6)));

        (await instance.Client.Invoking(client => client.WhoAmIAsync()).Should().ThrowAsync<ThreatConnectApiException>())
            .Which.ServerMessage.Should().Be("Timestamp out of acceptable time range");
    }

    [Fact]
    public async Task Cancellation_passes_through_untouched()
    {
        instance.Simulator.Faults.Add(SimulatedFault.Delay(TimeSpan.FromSeconds(20)));
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await instance.Client.Invoking(client => client.WhoAmIAsync(soon.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_server_that_sends_nothing_is_given_up()
    {
        await using var impatient = new ThreatConnectClient(
            instance.Simulator.BaseAddress,
            new HmacCredential(instance.Simulator.AccessId, instance.Simulator.SecretKey),
            new ThreatConnectClientOptions { IdleTimeout = TimeSpan.FromMilliseconds(200), MaxRetries = 0 });
        instance.Simulator.Faults.Add(SimulatedFault.Delay(TimeSpan.FromSeconds(20)));

        (await impatient.Invoking(client => client.WhoAmIAsync()).Should().ThrowAsync<ThreatConnectTransportException>())
            .WithMessage("*sent nothing for 0.2 s*");
    }

    [Fact]
    public async Task A_wrong_secret_is_an_error_without_the_secret()
    {
        await using var client = new ThreatConnectClient(instance.Simulator.BaseAddress, new HmacCredential(instance.Simulator.AccessId, "not-the-secret-key-of-it"));

        var exception = (await client.Invoking(c => c.WhoAmIAsync()).Should().ThrowAsync<ThreatConnectApiException>()).Which;

        exception.ServerMessage.Should().Be("Signature data did not match expected result");
        exception.ToString().Should().NotContain("not-the-secret");
        exception.StatusCode.Should().BeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden);
    }

    // A fault is not what the document says.
    public sealed class FaultyInstance : SimulatedInstance
    {
        protected override bool IsValidated => false;
    }
}
