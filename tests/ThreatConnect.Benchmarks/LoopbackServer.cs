using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ThreatConnect.Benchmarks;

// Serves responses that were made before, on loopback, in a process of its own.
internal static class LoopbackServer
{
    // Writes its port to the console. It runs until its input ends, which it does when the process that started it does.
    // respond: the body of the response to a request line, in parts.
    // delay: how long each response takes.
    public static async Task RunAsync(Func<string, IReadOnlyList<ReadOnlyMemory<byte>>> respond, TimeSpan delay = default)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Console.WriteLine(((IPEndPoint)listener.LocalEndpoint).Port);
        var end = Task.Run(Console.In.ReadToEnd); // Its asynchronous form blocks.
        while (true)
        {
            var accepted = listener.AcceptTcpClientAsync();
            if (await Task.WhenAny(accepted, end) == end)
            {
                return;
            }

            _ = ServeAsync(await accepted, respond, delay);
        }
    }

    private static async Task ServeAsync(TcpClient connection, Func<string, IReadOnlyList<ReadOnlyMemory<byte>>> respond, TimeSpan delay)
    {
        using (connection)
        {
            connection.NoDelay = true;
            var stream = connection.GetStream();
            using var requests = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
            while (await requests.ReadLineAsync() is { } line)
            {
                while (await requests.ReadLineAsync() is { Length: > 0 })
                {
                }

                await Task.Delay(delay);
                var parts = respond(line);
                var head = string.Create(
                    CultureInfo.InvariantCulture,
                    $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {parts.Sum(part => (long)part.Length)}\r\n\r\n");
                await stream.WriteAsync(Encoding.Latin1.GetBytes(head));
                foreach (var part in parts)
                {
                    await stream.WriteAsync(part);
                }
            }
        }
    }
}
