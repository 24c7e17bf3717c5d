using System.Collections.Concurrent;
using System.Net.Sockets;

namespace ThreatConnect.EndToEndTests.HardValues;

// A socket that keeps the first line of each request, byte for byte, and returns success.
internal sealed class RequestLineServer : LoopbackServer
{
    private static readonly byte[] s_response = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{\"status\":\"Success\"}"u8.ToArray();

    private readonly ConcurrentQueue<string> _lines = new();

    public RequestLineServer() => Start();

    public IReadOnlyList<string> TakeLines()
    {
        string[] lines = [.. _lines];
        _lines.Clear();
        return lines;
    }

    // No request here has a body: a head ends with an empty line.
    protected override async Task ServeAsync(Socket connection)
    {
        using var stream = new NetworkStream(connection, ownsSocket: true);
        using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
        try
        {
            while (await reader.ReadLineAsync(Stopped) is { } line)
            {
                _lines.Enqueue(line);
                while (await reader.ReadLineAsync(Stopped) is { Length: > 0 })
                {
                }

                await stream.WriteAsync(s_response, Stopped);
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The client is gone, and with it what it wanted to know, or the tests are over.
        }
    }
}
