using ThreatConnect.Tests.Support.Prism;

namespace ThreatConnect.ContractTests.Coverage;

// What Prism makes of the document is a server that the client can work with: of its examples, or of its schemas alone.
public sealed class MockTests(MockTests.Server server) : IClassFixture<MockTests.Server>
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    [PrismFact]
    public async Task The_client_reads_the_example_of_each_operation() => (await FailuresAsync(client => client)).Should().BeEmpty();

    // The seed makes the values the same in each run; with this one a batch job is completed.
    [PrismFact]
    public async Task The_client_reads_what_is_made_up_for_each_operation() =>
        (await FailuresAsync(client => client.WithQuery("__dynamic", "true").WithQuery("__seed", "15"))).Should().BeEmpty();

    private async Task<string> FailuresAsync(Func<ThreatConnectClient, ThreatConnectClient> with)
    {
        await using var client = new ThreatConnectClient(
            server.Prism!.Address,
            new ApiTokenCredential("token"),
            new ThreatConnectClientOptions { AllowEmptyBasePath = true, MaxRetries = 0 });
        OperationCalls.All.Select(operation => operation.Id).Distinct().Should().HaveCount(302);
        var failures = new List<string>();
        foreach (var operation in OperationCalls.All)
        {
            try
            {
                await operation.Call(with(client), with(client).InOwner("MyOrg")).WaitAsync(s_patience);
            }
            catch (ThreatConnectException exception)
            {
                failures.Add($"{operation.Id}: {exception.Message}");
            }
        }

        return string.Join('\n', failures);
    }

    // One process for both.
    public sealed class Server : IAsyncLifetime
    {
        public PrismServer? Prism { get; private set; }

        public async Task InitializeAsync() => Prism = PrismServer.IsThere ? await PrismServer.MockAsync() : null;

        public async Task DisposeAsync()
        {
            if (Prism is not null)
            {
                await Prism.DisposeAsync();
            }
        }
    }
}
