using System.Net;
using System.Net.Sockets;

namespace ThreatConnect.Tests.Support;

// A server on a socket of this machine, for what an HTTP server cannot see or play. It serves until it is disposed, which waits for its connections.
public abstract class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private Task _accepting = Task.CompletedTask;

    public Uri BaseAddress => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/api");

    // Is canceled when the server is disposed.
    protected CancellationToken Stopped => _stop.Token;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    // For the end of a constructor, when the server has all that it needs.
    protected void Start()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    // Serves one connection until its end, and closes it. What it throws is thrown when the server is disposed.
    protected abstract Task ServeAsync(Socket connection);

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptSocketAsync(_stop.Token)));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or InvalidOperationException)
        {
            await Task.WhenAll(connections);
        }
    }
}
