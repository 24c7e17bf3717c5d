using System.Net;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests;

public sealed class FaultTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    [Fact]
    public async Task Reading_outlives_faults_that_pass()
    {
        foreach (var fault in new[] { SimulatedFault.Status(503), SimulatedFault.ConnectionReset, SimulatedFault.TruncatedBody })
        {
            instance.Simulator.Faults.Add(fault);
            (await instance.Client.WhoAmIAsync()).Value.UserName.Should().Be(instance.Simulator.AccessId);
        }
    }

    [Fact]
    public async Task Every_attempt_is_signed_anew()
    {
        instance.Simulator.ClearRequests();
        instance.Simulator.Faults.Add(SimulatedFault.Status(500), times: 2);

        await instance.Client.WhoAmIAsync();

        instance.Simulator.Requests.Should().HaveCount(3).And.OnlyContain(request => request.Headers.ContainsKey("Timestamp"));
    }

    [Fact]
    public async Task A_creation_is_never_repeated()
    {
        instance.Simulator.ClearRequests();
        instance.Simulator.Faults.Add(SimulatedFault.ConnectionReset);

        await _org.Groups.Invoking(groups => groups.Campaigns.CreateAsync(new() { Name = "Once" }))
            .Should().ThrowAsync<ThreatConnectTransportException>();

        instance.Simulator.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task An_attribute_is_never_added_twice()
    {
        TaskEntity task = await _org.Tasks.CreateAsync(new() { Name = "Attribute once" });
        var attributes = _org.Tasks[task.Id].Attributes;
        instance.Simulator.Faults.Add(SimulatedFault.TruncatedBody);

        await attributes.Invoking(a => a.AddAsync("Title", "x")).Should().ThrowAsync<ThreatConnectTransportException>();

        (await attributes.ListAsync().ToListAsync()).Should().ContainSingle("the answer was lost, and not the attribute");
    }

    [Fact]
    public async Task Links_are_read_in_spite_of_faults_that_pass()
    {
        Campaign campaign = await _org.Groups.Campaigns.CreateAsync(new() { Name = "Links" });
        TaskEntity task = await _org.Tasks.CreateAsync(new() { Name = "Links" });
        var links = _org.Tasks[task.Id].Groups.Campaigns;
        await links.AddAsync(campaign.Id);
        foreach (var fault in new[] { SimulatedFault.Status(503), SimulatedFault.ConnectionReset, SimulatedFault.TruncatedBody })
        {
            instance.Simulator.Faults.Add(fault);
            (await links.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(campaign.Id);
        }

        instance.Simulator.Faults.Add(SimulatedFault.Status(503));
        (await links.FindAsync(campaign.Id)).Should().NotBeNull("a fault that passes is no missing link");
    }

    [Fact]
    public async Task A_page_in_place_of_json_names_the_base_address()
    {
        instance.Simulator.Faults.Add(SimulatedFault.HtmlPage());

        (await instance.Client.Invoking(client => client.WhoAmIAsync()).Should().ThrowAsync<ThreatConnectTransportException>())
            .WithMessage("*text/html*base address*");
    }

    [Fact]
    public async Task A_clock_that_is_off_is_refused_in_the_platform_s_words()
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
    public async Task A_wrong_secret_is_refused_and_never_shown()
    {
        await using var client = new ThreatConnectClient(instance.Simulator.BaseAddress, new HmacCredential(instance.Simulator.AccessId, "not-the-secret-key-of-it"));

        var exception = (await client.Invoking(c => c.WhoAmIAsync()).Should().ThrowAsync<ThreatConnectApiException>()).Which;

        exception.ServerMessage.Should().Be("Signature data did not match expected result");
        exception.ToString().Should().NotContain("not-the-secret");
        exception.StatusCode.Should().BeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden);
    }
}
