using System.Net.Sockets;

namespace ThreatConnect.Tests.Http;

// The handler of .NET wraps nearly all failures of the connection, but not all.
public sealed class SocketFailureTests
{
    [Fact]
    public async Task A_failure_of_the_socket_is_a_failure_of_the_transfer()
    {
        using var handler = new StubHandler((_, _) => throw new SocketException((int)SocketError.NotConnected));
        await using var client = TestClient.Over(handler);

        (await client.Groups.Campaigns[1].Invoking(campaign => campaign.GetAsync()).Should().ThrowAsync<ThreatConnectTransportException>())
            .WithInnerException<SocketException>();
    }
}
