using System.Text.RegularExpressions;
using ThreatConnect.Tests;

namespace ThreatConnect.EndToEndTests.Readme;

/// <summary>A C# block of the readme, which is a program by itself or goes on from the client of the first one.</summary>
/// <param name="Title">Where it stands: the heading above it, and its number there.</param>
/// <param name="Code">Its text.</param>
internal sealed partial record ReadmeExample(string Title, string Code)
{
    public static IReadOnlyList<ReadmeExample> All { get; } = [.. Read(File.ReadAllText(Path.Combine(Repository.Root, "README.md")))];

    /// <summary>Whether it is a class of tests, and not a program.</summary>
    public bool IsTestClass => Code.Contains("[Fact]", StringComparison.Ordinal);

    private static IEnumerable<ReadmeExample> Read(string readme)
    {
        var (heading, number) = ("", 0);
        foreach (Match match in HeadingOrBlock().Matches(readme))
        {
            if (match.Groups["heading"] is { Success: true, Value: var text })
            {
                (heading, number) = (text, 0);
            }
            else
            {
                yield return new ReadmeExample($"{heading} {++number}", match.Groups["code"].Value);
            }
        }
    }

    [GeneratedRegex("^##+ (?<heading>[^\r\n]+)|^```csharp\r?\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex HeadingOrBlock();
}
