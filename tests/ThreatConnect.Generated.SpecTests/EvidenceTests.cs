using System.Text.RegularExpressions;

namespace ThreatConnect.SpecTests;

// Comments cite the facts by their section, so a section that moves must not leave them behind.
public sealed partial class EvidenceTests
{
    private static readonly string[] s_folders = ["src", "generator", "tests", "spec"];

    private static readonly string[] s_extensions = [".cs", ".liquid", ".yaml", ".md", ".targets", ".props", ".csproj"];

    private static readonly string[] s_ignored = ["obj", "bin", "node_modules"];

    private static readonly HashSet<string> s_sections =
        [.. Heading().Matches(File.ReadAllText(BuildSettings.Evidence)).Select(heading => heading.Groups[1].Value)];

    [Fact]
    public void Each_section_that_is_cited_exists()
    {
        var citations = s_folders.SelectMany(folder => Citations(Repository.PathOf(folder))).ToList();

        citations.Should().HaveCountGreaterThan(100);
        citations.Where(citation => !s_sections.Contains(citation.Section)).Should().BeEmpty();
    }

    [Fact]
    public void The_sections_are_numbered_without_a_gap() =>
        s_sections.Where(section => !section.Contains('.')).Should().Equal(Enumerable.Range(1, 13).Select(number => $"{number}"));

    private static IEnumerable<(string File, string Section)> Citations(string folder) =>
        Files(new DirectoryInfo(folder)).SelectMany(file => File.ReadLines(file.FullName)
            .Where(line => line.Contains("evidence.md", StringComparison.Ordinal) || file.FullName == BuildSettings.Evidence)
            .SelectMany(line => Section().Matches(line))
            .Select(match => (file.FullName, match.Groups[1].Value)));

    private static IEnumerable<FileInfo> Files(DirectoryInfo folder) =>
        folder.EnumerateFiles().Where(file => s_extensions.Contains(file.Extension)).Concat(
            folder.EnumerateDirectories().Where(child => !s_ignored.Contains(child.Name)).SelectMany(Files));

    [GeneratedRegex(@"^##+ (\d+(?:\.\d+)?)\.? ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"§(\d+(?:\.\d+)?)")]
    private static partial Regex Section();
}
