using System.Globalization;
using ThreatConnect.Quickstart.Output;

namespace ThreatConnect.Quickstart.Checking;

// Tells what the same files take in both ways of writing.
internal static class WriteModeReport
{
    public static void Write(DataRun one, DataRun other, Screen screen) => screen.Table(
        "Loading, without the checks",
        ["way", "objects", "requests", "seconds", "objects a second"],
        [Row(one), Row(other), [
            "ratio", Ratio(one.Objects, other.Objects), Ratio(one.Requests, other.Requests),
            Ratio(one.Duration.TotalSeconds, other.Duration.TotalSeconds), Ratio(Speed(one), Speed(other))
        ]]);

    private static IReadOnlyList<string> Row(DataRun run) =>
        [run.Way, Text(run.Objects, "0"), Text(run.Requests, "0"), Text(run.Duration.TotalSeconds, "0.0"), Text(Speed(run), "0")];

    private static double Speed(DataRun run) => run.Objects / run.Duration.TotalSeconds;

    private static string Ratio(double one, double other) => other == 0 ? "-" : Text(one / other, "0.00");

    private static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}

// What one way of writing took, from the files to the last object; checking does not count.
internal sealed record DataRun(string Way, int Objects, long Requests, TimeSpan Duration, bool IsEqual);
