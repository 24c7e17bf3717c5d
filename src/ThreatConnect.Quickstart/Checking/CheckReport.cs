using System.Globalization;
using ThreatConnect.Quickstart.Output;

namespace ThreatConnect.Quickstart.Checking;

// Tells what the server said, and whether all came back as it went in.
internal static class CheckReport
{
    private const int MaximumDifferences = 50;
    private const int MaximumCell = 120;

    // Returns whether all is as it should be.
    public static bool Write(IReadOnlyList<Finding> findings, CheckResult check, Screen screen)
    {
        screen.Table(
            "Asked of the server",
            ["question", "server", "files"],
            findings.Select(finding => (IReadOnlyList<string>)[finding.Question, Text(finding.Found), Text(finding.Expected)]));
        if (check.Differences.Count > 0)
        {
            screen.Table(
                "Came back different",
                ["type", "line", "what", "went in", "came back"],
                check.Differences.Take(MaximumDifferences)
                    .Select(difference => (IReadOnlyList<string>)[
                        difference.Type, difference.Location, difference.Member, Cell(difference.Expected), Cell(difference.Found)
                    ]));
        }

        screen.Line();
        var wrong = check.Differences.Count + findings.Count(finding => finding.Found != finding.Expected);
        if (wrong > 0)
        {
            screen.Warning($"{check.Compared} objects went in, and {wrong} differences came back.");
            return false;
        }

        screen.Success($"{check.Compared} objects went in, and every one came back equal.");
        return true;
    }

    // A description may have many lines; its location tells where the whole stands.
    private static string Cell(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length > MaximumCell ? $"{line[..MaximumCell]}..." : line;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
