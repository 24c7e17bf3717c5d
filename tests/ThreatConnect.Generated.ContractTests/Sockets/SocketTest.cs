using Microsoft.Extensions.Time.Testing;

namespace ThreatConnect.ContractTests.Sockets;

// A client and the socket that it connects to.
internal static class SocketTest
{
    public static ThreatConnectClient CreateClient(RawServer server) => new(
        server.BaseAddress,
        new HmacCredential(Platform.AccessId, Platform.SecretKey),
        new ThreatConnectClientOptions { TimeProvider = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1513703787)), RetryDelay = TimeSpan.Zero });

    // The request is signed over exactly the target of its request line.
    public static void ShouldBeSignedAsSent(this SentRequest request)
    {
        request.Header("Timestamp").Should().Be("1513703787");
        request.Header("Authorization").Should().Be($"TC {Platform.AccessId}:{Signer.Sign(Platform.SecretKey, request.RawTarget, request.Method, "1513703787")}");
    }
}
