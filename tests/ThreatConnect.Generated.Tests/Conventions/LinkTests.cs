using System.Text.RegularExpressions;

namespace ThreatConnect.Tests.Conventions;

// The links of the pages lead somewhere, within the repository.
public sealed partial class LinkTests
{
    private static readonly string[] s_folders = ["", "docs", "docs/diagnostics", "samples", "spec", "tests"];

    public static TheoryData<string> Pages =>
    [
        .. s_folders.SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.md"))
            .Select(file => Path.GetRelativePath(Repository.Root, file)),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_link_leads_to_a_file_and_a_heading(string page)
    {
        var file = Path.Combine(Repository.Root, page);
        var targets = Link().Matches(Code().Replace(File.ReadAllText(file), "")).Select(match => match.Groups["target"].Value);

        targets.Where(target => !target.Contains("://", StringComparison.Ordinal) && !Exists(file, target)).Should().BeEmpty();
    }

    [Fact]
    public void There_are_links_to_test() =>
        Link().Count(File.ReadAllText(Repository.PathOf("README.md"))).Should().BeGreaterThan(20);

    private static bool Exists(string page, string target)
    {
        var parts = target.Split('#');
        var file = parts[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, parts[0]));
        return parts.Length == 1 ? Path.Exists(file) : File.Exists(file) && AnchorsOf(file).Contains(parts[1]);
    }

    // As GitHub makes them of headings.
    private static IEnumerable<string> AnchorsOf(string file) => Heading().Matches(Code().Replace(File.ReadAllText(file), ""))
        .Select(match => NotInAnchor().Replace(match.Groups["text"].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
