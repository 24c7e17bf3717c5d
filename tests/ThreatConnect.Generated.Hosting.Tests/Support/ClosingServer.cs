using System.Net.Sockets;
using System.Text;

namespace ThreatConnect.Hosting.Tests.Support;

// A server that reads the headers of each request and closes the connection.
internal sealed class ClosingServer : LoopbackServer
{
    private int _requests;

    public ClosingServer() => Start();

    public int Requests => Volatile.Read(ref _requests);

    protected override async Task ServeAsync(Socket connection)
    {
        await using var stream = new NetworkStream(connection, ownsSocket: true);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        try
        {
            for (var line = await reader.ReadLineAsync(Stopped); line is not null; line = await reader.ReadLineAsync(Stopped))
            {
                if (line.Length == 0)
                {
                    Interlocked.Increment(ref _requests);
                    return;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The client went away, or the test is over.
        }
    }
}
