using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace ThreatConnect.Benchmarks;

// Serves the pages of a list on loopback, to one connection at a time.
internal static partial class PageServer
{
    // Writes its port to the console. It runs until its input ends, which it does when the process that started it does.
    public static async Task RunAsync(bool isRich, int count)
    {
        var pages = Enumerable.Range(0, count)
            .Select(page => PageBytes.Create(isRich, page * Walks.PageSize, Walks.PageSize, count * Walks.PageSize))
            .ToList();
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

            using var connection = await accepted;
            await ServeAsync(connection.GetStream(), pages);
        }
    }

    private static async Task ServeAsync(NetworkStream stream, List<byte[]> pages)
    {
        using var requests = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
        while (await requests.ReadLineAsync() is { } line)
        {
            while (await requests.ReadLineAsync() is { Length: > 0 })
            {
            }

            var start = Start().Match(line) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0;
            var page = pages[start / Walks.PageSize];
            var head = $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {page.Length}\r\n\r\n";
            await stream.WriteAsync(Encoding.Latin1.GetBytes(head));
            await stream.WriteAsync(page);
        }
    }

    [GeneratedRegex("resultStart=([0-9]+)")]
    private static partial Regex Start();
}
