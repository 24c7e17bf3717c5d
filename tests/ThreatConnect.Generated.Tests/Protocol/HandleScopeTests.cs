namespace ThreatConnect.Tests.Protocol;

// A request names an object by its id or value alone. In another instance, and in another owner for a value, that would be another object.
public sealed class HandleScopeTests : IAsyncLifetime
{
    private readonly ThreatConnectClient _client = Create("http://127.0.0.1:9/api");
    private readonly ThreatConnectClient _same = Create("http://127.0.0.1:9/api/");
    private readonly ThreatConnectClient _other = Create("http://127.0.0.1:9/other/api");

    public static TheoryData<string, Func<OwnerScope, ItemHandle, Task>> Calls => new()
    {
        { "group", (org, item) => org.Groups.Campaigns.CreateWithAsync(new() { Name = "c" }, new() { Associations = [item] }) },
        { "indicator", (org, item) => org.Indicators.Hosts.CreateWithAsync(new() { HostName = "a.example" }, new() { Associations = [item] }) },
        { "tag", (org, item) => org.Tags["x"].AddToAsync(item) },
        { "no tag", (org, item) => org.Tags["x"].RemoveFromAsync(item) },
        { "tagged", (org, item) => org.Tags["x"].IsOnAsync(item) },
        { "label", (org, item) => org.SecurityLabels["x"].AddToAsync(item) },
    };

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _client.DisposeAsync();
        await _same.DisposeAsync();
        await _other.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task An_object_of_another_instance_is_refused(string about, Func<OwnerScope, ItemHandle, Task> call)
    {
        var other = _other.InOwner("MyOrg").WithActivityLog(false);
        ItemHandle[] items = [other.Groups.Adversaries[416], other.Indicators.Hosts["b.example"], other.Tasks[1], other.Victims[2]];
        foreach (var item in items)
        {
            (await call.Awaiting(send => send(_client.InOwner("MyOrg"), item)).Should().ThrowAsync<ArgumentException>(about))
                .WithMessage($"{item} is on http://127.0.0.1:9/other/api, and the request goes to http://127.0.0.1:9/api,*same client.");
        }
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task An_indicator_of_another_owner_is_refused(string about, Func<OwnerScope, ItemHandle, Task> call) =>
        (await call.Awaiting(send => send(_client.InOwner("MyOrg"), _client.InOwner("A Source").Indicators.Hosts["b.example"]))
            .Should().ThrowAsync<ArgumentException>(about))
            .WithMessage("Host \"b.example\" in A Source cannot be named by a request in MyOrg,*scope of the same owner.");

    // No server listens, so that what is not refused ends with another exception.
    [Theory]
    [MemberData(nameof(Calls))]
    public async Task All_else_is_sent(string about, Func<OwnerScope, ItemHandle, Task> call)
    {
        ItemHandle[] items =
        [
            _client.InOwner("A Source").Groups.Adversaries[416],
            _client.InOwner("myorg").Indicators.Hosts["b.example"],
            _client.Indicators.Hosts["b.example"],
            _same.InOwner("MyOrg").WithActivityLog(false).Indicators.Hosts["b.example"],
        ];
        foreach (var item in items)
        {
            await call.Awaiting(send => send(_client.InOwner("MyOrg"), item)).Should().ThrowAsync<ThreatConnectTransportException>(about);
        }
    }

    private static ThreatConnectClient Create(string address) =>
        new(new Uri(address), new ApiTokenCredential("token"), new ThreatConnectClientOptions { MaxRetries = 0 });
}
