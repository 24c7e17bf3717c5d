using ThreatConnect.Tests.Support.Prism;

namespace ThreatConnect.ContractTests.Coverage;

// What Prism makes of the document is a server that the client can work with: of its examples, and of its schemas alone.
public sealed class MockTests(MockTests.Server server) : IClassFixture<MockTests.Server>
{
    [PrismFact]
    public async Task The_client_reads_the_example_of_each_operation() => (await FailuresAsync()).Should().BeEmpty();

    [PrismFact]
    public async Task The_client_reads_what_is_made_up_for_each_operation()
    {
        using var handler = new MadeUpResponseHandler();

        (await FailuresAsync(handler)).Should().BeEmpty();
    }

    private async Task<string> FailuresAsync(MadeUpResponseHandler? handler = null)
    {
        await using var client = new ThreatConnectClient(
            server.Prism!.Address,
            new ApiTokenCredential("token"),
            new ThreatConnectClientOptions { AllowEmptyBasePath = true, MaxRetries = 0, Handlers = handler is null ? [] : [handler] });
        var failures = new List<string>();
        foreach (var operation in OperationCalls.All)
        {
            handler?.Begin();
            try
            {
                await operation.Call(client, client.InOwner("MyOrg"));
            }
            catch (ThreatConnectException exception)
            {
                failures.Add($"{operation.Id}: {exception.Message}");
            }
            catch (MadeUpResponseHandler.ResponseWasReadException)
            {
                // The first page of a list, or the state of a job.
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
