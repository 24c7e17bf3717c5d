using System.Globalization;

namespace ThreatConnect.PackageTests.Measuring;

// What a figure may be.
// Name: What is measured.
// AtLeast: The least that it may be.
// AtMost: The most that it may be.
internal sealed record Bound(string Name, long AtLeast, long AtMost)
{
    // Reads a file with one bound a line, in three columns, below lines that begin with a number sign.
    public static IReadOnlyList<Bound> ReadAll(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(Parse)];

    private static Bound Parse(string line) => line.Split('|', StringSplitOptions.TrimEntries) is [var name, var least, var most]
        ? new Bound(name, Number(least), Number(most))
        : throw new FormatException($"A line of figures is: name | at least | at most; this one is: {line}");

    private static long Number(string text) => long.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
