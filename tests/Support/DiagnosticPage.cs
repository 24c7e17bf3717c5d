using System.Text.RegularExpressions;

namespace ThreatConnect.Tests.Support;

// A page of docs/diagnostics, about a rule of the generator or of the analyzers.
public sealed partial record DiagnosticPage(string Id, string Text)
{
    private static readonly string[] s_sections = ["What", "Why", "Wrong", "Right"];

    private static string Folder => Repository.PathOf("docs", "diagnostics");

    // The pages whose ids begin with a prefix.
    public static IReadOnlyList<DiagnosticPage> All(string prefix) =>
    [
        .. Directory.GetFiles(Folder, prefix + "*.md").Order(StringComparer.Ordinal)
            .Select(file => Read(Path.GetFileNameWithoutExtension(file))),
    ];

    public static DiagnosticPage Read(string id) => new(id, File.ReadAllText(Path.Combine(Folder, $"{id}.md")).ReplaceLineEndings("\n"));

    // The language and the code of the example in a section.
    public (string Language, string Code) Example(string section)
    {
        var text = Text[Text.IndexOf($"\n## {section}\n", StringComparison.Ordinal)..];
        var block = CodeBlock().Match(text);
        return (block.Groups["language"].Value, block.Groups["code"].Value);
    }

    // Asserts that each rule has a page with its title and severity, and that no other page exists.
    public static void AssertDescribe(string prefix, IReadOnlyCollection<(string Id, string Title, string Severity, string Link)> rules)
    {
        All(prefix).Select(page => page.Id).Should().BeEquivalentTo(rules.Select(rule => rule.Id));
        var index = Read("README").Text;
        foreach (var rule in rules)
        {
            var page = Read(rule.Id);
            var severity = rule.Severity.ToLowerInvariant();
            page.Text.Should().StartWith($"# {rule.Id}: {rule.Title}\n\nSeverity: {severity}.\n\n## What\n");
            Section().Matches(page.Text).Select(section => section.Groups[1].Value).Should().Equal(s_sections);
            index.Should().Contain($"\n| [{rule.Id}]({rule.Id}.md) | {severity} | {rule.Title} |\n");
            rule.Link.Should().EndWith($"/blob/main/docs/diagnostics/{rule.Id}.md");
        }
    }

    [GeneratedRegex("^## (.*)$", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
