using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Sockets;

namespace ThreatConnect.ContractTests.Sockets;

// A server that knows only where an HTTP request ends; it keeps the bytes as they were sent.
internal sealed class RawServer : LoopbackServer
{
    private readonly ConcurrentQueue<SocketResponse> _responses = new();
    private readonly ConcurrentQueue<SentRequest> _requests = new();

    public RawServer(params IEnumerable<SocketResponse> responses)
    {
        foreach (var response in responses)
        {
            _responses.Enqueue(response);
        }

        Start();
    }

    // The requests, with the target and the headers as they were written.
    public IReadOnlyList<SentRequest> Requests => [.. _requests];

    protected override async Task ServeAsync(Socket connection)
    {
        using var stream = new NetworkStream(connection, ownsSocket: true);
        try
        {
            while (await ReadRequestAsync(stream) is { } request)
            {
                _requests.Enqueue(request);
                var response = _responses.TryDequeue(out var next) ? next : SocketResponse.Success;
                await WriteAsync(stream, response);
                if (response.IsSilentAfterwards)
                {
                    await Task.Delay(Timeout.Infinite, Stopped);
                }

                if (response.ClosesAfterwards)
                {
                    return;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The client went away, or the test is over.
        }
    }

    // A slow response has its head in one piece: no client of .NET's HTTP stack sees a part of a head arrive.
    private async Task WriteAsync(NetworkStream stream, SocketResponse response)
    {
        const int Piece = 8;
        var head = response.Pause > TimeSpan.Zero ? response.Bytes.AsSpan().IndexOf("\r\n\r\n"u8) + 4 : response.Bytes.Length;
        await stream.WriteAsync(response.Bytes.AsMemory(0, head), Stopped);
        foreach (var piece in response.Bytes[head..].Chunk(Piece))
        {
            await Task.Delay(response.Pause, Stopped);
            await stream.WriteAsync(piece, Stopped);
        }
    }

    private async Task<SentRequest?> ReadRequestAsync(NetworkStream stream)
    {
        var head = await ReadUntilAsync(stream, "\r\n\r\n"u8.ToArray());
        if (head is null)
        {
            return null;
        }

        var lines = Encoding.Latin1.GetString(head).Split("\r\n");
        var requestLine = lines[0].Split(' ');
        requestLine.Should().HaveCount(3);
        requestLine[2].Should().Be("HTTP/1.1");
        var headers = lines[1..^2].Select(line => line.Split(": ", 2)).ToDictionary(line => line[0], line => line[1], StringComparer.OrdinalIgnoreCase);
        if (headers.ContainsKey("Expect"))
        {
            // The client waits for a response before it sends the body.
            return new SentRequest(requestLine[0], requestLine[1], headers, []);
        }

        if (headers.ContainsKey("Transfer-Encoding"))
        {
            return new SentRequest(requestLine[0], requestLine[1], headers, await ReadUntilAsync(stream, "0\r\n\r\n"u8.ToArray()) ?? []);
        }

        var body = new byte[int.Parse(headers.GetValueOrDefault("Content-Length", "0"), CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body, Stopped);
        return new SentRequest(requestLine[0], requestLine[1], headers, body);
    }

    // Returns null if the connection ends before.
    private async Task<byte[]?> ReadUntilAsync(NetworkStream stream, byte[] end)
    {
        var all = new List<byte>();
        var one = new byte[1];
        while (all.Count < end.Length || !all[^end.Length..].SequenceEqual(end))
        {
            if (await stream.ReadAsync(one, Stopped) == 0)
            {
                return null;
            }

            all.Add(one[0]);
        }

        return [.. all];
    }
}
