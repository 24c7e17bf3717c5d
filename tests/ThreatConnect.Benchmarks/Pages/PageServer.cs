using System.Globalization;
using System.Text.RegularExpressions;

namespace ThreatConnect.Benchmarks;

// Serves the pages of a list.
internal static partial class PageServer
{
    public static Task RunAsync(bool isRich, int count, int pageSize = Walks.PageSize, TimeSpan delay = default)
    {
        var pages = Enumerable.Range(0, count)
            .Select(page => PageBytes.Create(isRich, page * pageSize, pageSize, count * pageSize))
            .ToList();
        return LoopbackServer.RunAsync(line => [pages[StartOf(line) / pageSize]], delay);
    }

    private static int StartOf(string line) =>
        Start().Match(line) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("resultStart=([0-9]+)")]
    private static partial Regex Start();
}
