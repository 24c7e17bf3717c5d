using System.Globalization;
using ThreatConnect.Quickstart.Output;

namespace ThreatConnect.Quickstart.Loading;

// Tells what was loaded and what was not.
internal static class LoadReport
{
    public static void Write(LoadResult result, Screen screen)
    {
        screen.Table(
            "Loaded",
            ["type", "lines", "objects", "merged", "rejected", "attributes", "tags", "labels", "associations"],
            result.Counts.Where(count => count.IsInVersion).Select(Row));
        screen.Table(
            "Loaded in all",
            ["what", "in files", "loaded", "merged", "rejected"],
            result.PartCounts.Select(Row));
        if (result.Counts.Any(count => !count.IsInVersion))
        {
            screen.Table(
                "Type not in this version",
                ["type", "lines"],
                result.Counts.Where(count => !count.IsInVersion).Select(count => (IReadOnlyList<string>)[count.Type, Text(count.Lines)]));
        }

        if (result.Rejections.Count > 0)
        {
            screen.Table(
                "Rejected by the limits of the API",
                ["type", "count", "reason"],
                result.RejectionCounts.Select(count => (IReadOnlyList<string>)[count.Type, Text(count.Count), count.Text]));
        }
    }

    private static IReadOnlyList<string> Row(TypeCount count) =>
    [
        count.Type,
        Text(count.Lines),
        Text(count.Loaded),
        Text(count.Merged),
        Text(count.Rejected),
        Text(count.Attributes),
        Text(count.Tags),
        Text(count.SecurityLabels),
        Text(count.Associations),
    ];

    private static IReadOnlyList<string> Row(PartCount count) =>
        [DataParts.Plural(count.Part), Text(count.InFiles), Text(count.Loaded), Text(count.Merged), Text(count.Rejected)];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
