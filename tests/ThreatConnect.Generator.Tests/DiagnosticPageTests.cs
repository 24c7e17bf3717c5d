using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Tests.Running;

namespace ThreatConnect.Generator.Tests;

// Each rule of the generator has a page in docs/diagnostics, and the examples of the page show what it says.
public sealed class DiagnosticPageTests
{
    private const string Rules = "TCG";

    // These examples are about a project and not about the content of a file; FileDiagnosticTests and NamespaceTests have the same cases.
    private static readonly string[] s_pagesAboutProjects = ["TCG003", "TCG004", "TCG021"];

    public static TheoryData<string> PagesAboutFiles { get; } =
        [.. DiagnosticPage.All(Rules).Select(page => page.Id).Except(s_pagesAboutProjects)];

    [Fact]
    public void Each_rule_has_a_page_and_each_page_a_rule() => DiagnosticPage.AssertDescribe(
        Rules,
        [
            .. typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>()
                .Select(rule => (rule.Id, rule.Title.ToString(), rule.DefaultSeverity.ToString(), rule.HelpLinkUri)),
        ]);

    [Theory]
    [MemberData(nameof(PagesAboutFiles))]
    public void The_wrong_example_is_reported(string id) =>
        GeneratorRunner.RunWithDiagnostics(InputOf(id, "Wrong")).Result.Diagnostics.Select(diagnostic => diagnostic.Id).Distinct()
            .Should().Equal(id);

    [Theory]
    [MemberData(nameof(PagesAboutFiles))]
    public void The_right_example_is_not_reported(string id) => GeneratorRunner.Run(InputOf(id, "Right")).Files.Should().NotBeEmpty();

    [Fact]
    public void The_other_pages_have_examples_of_projects() =>
        s_pagesAboutProjects.Select(id => DiagnosticPage.Read(id).Example("Wrong").Language).Should().AllBe("xml");

    private static GeneratorInput InputOf(string id, string section)
    {
        var (language, code) = DiagnosticPage.Read(id).Example(section);
        return language == "yaml" ? GeneratorInput.Document(WithGroups(TestData.ToJson(code))) : GeneratorInput.Types(code);
    }

    private static string WithGroups(string rows)
    {
        var document = JsonNode.Parse(TestData.Document)!;
        foreach (var schema in new[] { "IntrusionSet", "IntrusionSetCreate", "IntrusionSetUpdate" })
        {
            document["components"]!["schemas"]![schema] = new JsonObject { ["type"] = "object" };
        }

        foreach (var row in JsonNode.Parse(rows)!.AsArray())
        {
            document["x-tc-groups"]!["types"]!.AsArray().Add(row!.DeepClone());
        }

        return document.ToJsonString();
    }
}
