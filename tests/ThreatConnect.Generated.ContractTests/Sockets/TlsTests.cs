using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ThreatConnect.ContractTests.Sockets;

// Only a server with a valid certificate gets a signed request.
public sealed class TlsTests
{
    [Fact]
    public async Task A_server_with_a_certificate_of_its_own_making_gets_nothing()
    {
        using var certificate = CreateCertificate();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var received = ReceiveAsync(listener, certificate);
        var address = new Uri($"https://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}/api");
        await using var client = new ThreatConnectClient(address, new HmacCredential("id", "secret"), new ThreatConnectClientOptions { MaxRetries = 0 });

        await client.Tags["x"].Invoking(tag => tag.DeleteAsync()).Should().ThrowAsync<ThreatConnectTransportException>();

        (await received).Should().Be(0);
    }

    [Fact]
    public async Task A_certificate_that_is_not_valid_is_tried_once_and_the_message_says_what_is_wrong()
    {
        using var certificate = CreateCertificate();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var connections = 0;
        var serving = Task.Run(async () =>
        {
            while (true)
            {
                await ReceiveAsync(listener, certificate);
                connections++;
            }
        });
        var address = new Uri($"https://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}/api");
        await using var client = new ThreatConnectClient(address, new HmacCredential("id", "secret"), new ThreatConnectClientOptions { RetryDelay = TimeSpan.Zero });

        await client.Owners.Invoking(owners => owners.GetMineAsync()).Should().ThrowAsync<ThreatConnectTransportException>().WithMessage("*certificate*");

        listener.Stop();
        await FluentActions.Awaiting(() => serving).Should().ThrowAsync<Exception>();
        connections.Should().Be(1);
    }

    private static X509Certificate2 CreateCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    // How many bytes come through the handshake.
    private static async Task<int> ReceiveAsync(TcpListener listener, X509Certificate2 certificate)
    {
        using var connection = await listener.AcceptTcpClientAsync();
        await using var stream = new SslStream(connection.GetStream());
        try
        {
            await stream.AuthenticateAsServerAsync(certificate);
            return await stream.ReadAsync(new byte[1]);
        }
        catch (Exception exception) when (exception is IOException or AuthenticationException)
        {
            return 0;
        }
    }
}
