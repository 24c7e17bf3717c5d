using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace ThreatConnect.Quickstart.Tests;

public sealed class ServeTests
{
    [Fact]
    public async Task The_process_serves_any_client_and_ends_at_a_signal()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Application).Assembly.Location, "--serve", "127.0.0.1:0"]) { RedirectStandardOutput = true })!;
        try
        {
            var (address, accessId, secretKey) = (await ReadAsync(process, "BASE_URL="), await ReadAsync(process, "ACCESS_ID="), await ReadAsync(process, "SECRET_KEY="));

            var answer = await GetAsync($"{address}/v2/groups/adversaries?owner=My%20Organization", accessId, secretKey);
            answer.Should().Contain("\"Success\"").And.Contain("Example Bear");
            (await GetAsync($"{address}/v2/owners", accessId, "another secret key")).Should().Contain("Signature data did not match expected result");
            (await ReadAsync(process, "API_TOKEN=")).Should().StartWith("APIV2:");
            var root = new Uri(address).GetLeftPart(UriPartial.Authority);
            (await ReadAsync(process, "Serving until Ctrl+C. ")).Should().Be($"Open {root}/ in a browser to look at it.");
            (await GetPageAsync(root)).Should().Contain("<title>ThreatConnect simulator</title>");

            using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(20));
            process.ExitCode.Should().Be(0);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var run = await Run.OfAsync("--serve", $"127.0.0.1:{port}");

        run.ExitCode.Should().Be(1);
        run.Errors.Should().StartWith("Failed: ").And.Contain($"{port}");
    }

    private static async Task<string> GetPageAsync(string address)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        return await client.GetStringAsync(new Uri(address));
    }

    private static async Task<string> ReadAsync(Process process, string name)
    {
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)) is { } line)
        {
            if (line.StartsWith(name, StringComparison.Ordinal))
            {
                return line[name.Length..];
            }
        }

        throw new InvalidOperationException($"The process ended without {name}");
    }

    // Signed here and not by the client: path and query, verb and time, under HMAC-SHA256.
    private static async Task<string> GetAsync(string address, string accessId, string secretKey)
    {
        var uri = new Uri(address);
        var timestamp = $"{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}";
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secretKey), Encoding.UTF8.GetBytes($"{uri.PathAndQuery}:GET:{timestamp}")));
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        request.Headers.TryAddWithoutValidation("Authorization", $"TC {accessId}:{signature}");
        request.Headers.TryAddWithoutValidation("Timestamp", timestamp);
        using var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
