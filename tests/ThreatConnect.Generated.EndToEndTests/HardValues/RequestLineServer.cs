using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace ThreatConnect.EndToEndTests.HardValues;

// A socket that keeps the first line of each request, byte for byte, and returns success.
internal sealed class RequestLineServer : IAsyncDisposable
{
    private static readonly byte[] s_response = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{\"status\":\"Success\"}"u8.ToArray();

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly Task _accepting;

    public RequestLineServer()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri BaseAddress => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/api");

    public IReadOnlyList<string> TakeLines()
    {
        string[] lines = [.. _lines];
        _lines.Clear();
        return lines;
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            TcpClient client;
            try
            {
                client = await _listener.AcceptTcpClientAsync();
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                // The listener was stopped: the tests are over.
                return;
            }

            _ = ServeAsync(client);
        }
    }

    // No request here has a body: a head ends with an empty line.
    private async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        using var reader = new StreamReader(client.GetStream(), System.Text.Encoding.Latin1);
        try
        {
            while (await reader.ReadLineAsync() is { } line)
            {
                _lines.Enqueue(line);
                while (await reader.ReadLineAsync() is { Length: > 0 })
                {
                }

                await client.GetStream().WriteAsync(s_response);
            }
        }
        catch (IOException)
        {
            // The client is gone, and with it what it wanted to know.
        }
    }
}
