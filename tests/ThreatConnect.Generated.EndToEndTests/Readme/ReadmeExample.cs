using System.Text.RegularExpressions;

namespace ThreatConnect.EndToEndTests.Readme;

// A C# block of the readme, of the page of one of the packages or of a page of the documentation, which is a program by itself or goes on from the client of the first one.
// Title: Where it stands: the heading above it, and its number there.
// Code: Its text.
internal sealed partial record ReadmeExample(string Title, string Code)
{
    public static IReadOnlyList<ReadmeExample> All { get; } =
    [
        .. Read("README.md"),
        .. Read("src/ThreatConnect.Generated/PACKAGE.md", "PACKAGE.md: "),
        .. Read("src/ThreatConnect.Generated.Hosting/PACKAGE.md"),
        .. Read("src/ThreatConnect.Generated.Testing/PACKAGE.md"),
        .. Directory.GetFiles(Repository.PathOf("docs"), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(static file => Read(file, Path.GetFileName(file) + ": ")),
    ];

    // Whether it is a class of tests, and not a program.
    public bool IsTestClass => Code.Contains("[Fact]", StringComparison.Ordinal);

    private static IEnumerable<ReadmeExample> Read(string file, string place = "")
    {
        var (heading, number) = ("", 0);
        foreach (Match match in HeadingOrBlock().Matches(File.ReadAllText(Repository.PathOf(file))))
        {
            if (match.Groups["heading"] is { Success: true, Value: var text })
            {
                (heading, number) = (text, 0);
            }
            else
            {
                yield return new ReadmeExample($"{place}{heading} {++number}", match.Groups["code"].Value);
            }
        }
    }

    [GeneratedRegex("^#+ (?<heading>[^\r\n]+)|^```csharp\r?\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex HeadingOrBlock();
}
