using ThreatConnect.Tests.Support.Prism;

namespace ThreatConnect.ContractTests.Coverage;

// What Prism makes of the examples of the document is a server that the client can work with.
public sealed class MockTests(MockTests.Server server) : IClassFixture<MockTests.Server>
{
    [PrismFact]
    public async Task The_client_reads_the_example_of_each_operation() => (await FailuresAsync()).Should().BeEmpty();

    private async Task<string> FailuresAsync()
    {
        await using var client = new ThreatConnectClient(
            server.Prism!.Address,
            new ApiTokenCredential("token"),
            new ThreatConnectClientOptions { AllowEmptyBasePath = true, MaxRetries = 0 });
        var failures = new List<string>();
        foreach (var operation in OperationCalls.All)
        {
            try
            {
                await operation.Call(client, client.InOwner("MyOrg"));
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
