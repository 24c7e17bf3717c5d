using ThreatConnect.Analyzers.Tests.Running;

namespace ThreatConnect.Analyzers.Tests;

// Each rule of the analyzers has a page in docs/diagnostics, and the examples of the page compile and show what it says.
public sealed class DiagnosticPageTests
{
    private const string Rules = "TCA";

    // This example is about two projects; SameTypesTests has the same case.
    private const string PageAboutProjects = "TCA008";

    // The wrong examples of these pages do not compile; the rules say more than the compiler.
    private static readonly string[] s_pagesAboutErrors =
        ["TCA020", "TCA021", "TCA022", "TCA023", "TCA024", "TCA025", "TCA028", "TCA029", "TCA030"];

    public static TheoryData<string> PagesAboutPrograms { get; } =
        [.. DiagnosticPage.All(Rules).Select(page => page.Id).Where(id => id != PageAboutProjects)];

    [Fact]
    public void Each_rule_has_a_page_and_each_page_a_rule() => DiagnosticPage.AssertDescribe(
        Rules,
        [
            .. Analysis.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics)
                .Select(rule => (rule.Id, rule.Title.ToString(), rule.DefaultSeverity.ToString(), rule.HelpLinkUri)),
        ]);

    [Theory]
    [MemberData(nameof(PagesAboutPrograms))]
    public async Task The_wrong_example_is_reported_in_each_of_its_statements(string id)
    {
        var (language, code) = DiagnosticPage.Read(id).Example("Wrong");

        language.Should().Be("csharp");
        var findings = s_pagesAboutErrors.Contains(id)
            ? await Analysis.OfBrokenStatementsAsync(code)
            : await Analysis.OfStatementsAsync(code);
        findings.Select(finding => (finding.Id, finding.Line))
            .Should().Equal(Enumerable.Range(1, code.Count(character => character == ';')).Select(line => (id, line)));
    }

    [Theory]
    [MemberData(nameof(PagesAboutPrograms))]
    public async Task The_right_example_is_not_reported(string id) =>
        (await Analysis.OfStatementsAsync(DiagnosticPage.Read(id).Example("Right").Code)).Should().BeEmpty();
}
