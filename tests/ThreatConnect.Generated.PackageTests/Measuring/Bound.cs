using System.Globalization;

namespace ThreatConnect.PackageTests.Measuring;

/// <summary>What a figure may be.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="AtLeast">The least that it may be.</param>
/// <param name="AtMost">The most that it may be.</param>
internal sealed record Bound(string Name, long AtLeast, long AtMost)
{
    /// <summary>Reads a file with one bound a line, in three columns, below lines that begin with a number sign.</summary>
    public static IReadOnlyList<Bound> ReadAll(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(Parse)];

    private static Bound Parse(string line) => line.Split('|', StringSplitOptions.TrimEntries) is [var name, var least, var most]
        ? new Bound(name, Number(least), Number(most))
        : throw new FormatException($"A line of figures is: name | at least | at most; this one is: {line}");

    private static long Number(string text) => long.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
