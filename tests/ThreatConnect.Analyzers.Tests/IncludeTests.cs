using Microsoft.CodeAnalysis;
using ThreatConnect.Analyzers.Tests.Running;

namespace ThreatConnect.Analyzers.Tests;

/// <summary>TCA015: two includes have nothing in common.</summary>
public sealed class IncludeTests
{
    [Theory]
    [InlineData("""_ = org.Groups.ListAsync(include: Include.Tags & Include.Attributes);""", "Include.Tags & Include.Attributes", "Include.Tags | Include.Attributes")]
    [InlineData("""await org.Groups.Campaigns[1].GetAsync(choice ? Include.Tags & Include.Labels : Include.None);""", "Include.Tags & Include.Labels", "Include.Tags | Include.Labels")]
    [InlineData("""var include = Include.Tags; include = include & Include.Attributes; _ = include;""", "include & Include.Attributes", "include | Include.Attributes")]
    [InlineData("""var include = Include.Tags; include &= Include.Attributes; _ = include;""", "include &= Include.Attributes", "include | Include.Attributes")]
    public async Task Includes_with_an_and_between_them_are_an_error(string statement, string text, string right)
    {
        var findings = await Analysis.OfStatementsAsync("\n" + statement);

        findings.Should().Equal(new Finding(
            2, text, "TCA015", DiagnosticSeverity.Error, $"What two includes have in common is nothing, so nothing is included; write {right}"));
    }

    [Theory]
    [InlineData("""_ = org.Groups.ListAsync(include: Include.Tags | Include.Attributes);""")]
    [InlineData("""var include = Include.All & ~Include.Tags; _ = include;""")]
    [InlineData("""var include = Include.All; include &= ~Include.Tags; _ = include;""")]
    [InlineData("""var include = Include.All; _ = (include & Include.Tags) != 0;""")]
    [InlineData("""var include = Include.All; _ = (include & Include.Tags) == Include.Tags;""")]
    [InlineData("""var include = Include.All; _ = (include & Include.Tags) is Include.Tags;""")]
    [InlineData("""var days = DayOfWeek.Monday & DayOfWeek.Friday; _ = days;""")]
    public async Task A_test_a_removal_and_flags_of_others_are_none(string statement) =>
        (await Analysis.OfStatementsAsync(statement)).Should().BeEmpty();
}
