using Microsoft.CodeAnalysis;
using ThreatConnect.Analyzers.Tests.Running;

namespace ThreatConnect.Analyzers.Tests;

/// <summary>TCA011: a scope is a new object, and what it was made from stays as it is.</summary>
public sealed class UnusedScopeTests
{
    [Theory]
    [InlineData("""org.WithActivityLog(false);""", "WithActivityLog")]
    [InlineData("""tc.WithActivityLog(false);""", "WithActivityLog")]
    [InlineData("""tc.InOwner("a");""", "InOwner")]
    [InlineData("""tc.InOwners("a", "b");""", "InOwners")]
    [InlineData("""tc.InOwner("a").WithActivityLog(false);""", "WithActivityLog")]
    [InlineData("""org.WithQuery("a", "b");""", "WithQuery")]
    [InlineData("""tc?.InOwner("a");""", "InOwner")]
    [InlineData("""Action run = () => org.WithActivityLog(false); run();""", "WithActivityLog")]
    public async Task A_scope_that_is_dropped_is_an_error(string statement, string method)
    {
        var findings = await Analysis.OfStatementsAsync(statement);

        findings.Select(finding => (finding.Id, finding.Severity, finding.Message)).Should().Equal(
            ("TCA011", DiagnosticSeverity.Error,
                $"{method} returns another scope and changes nothing; assign its result to a variable, and call through that"));
    }

    [Theory]
    [InlineData("""await org.WithActivityLog(false).Groups.Campaigns[1].DeleteAsync();""")]
    [InlineData("""_ = tc.InOwner("a");""")]
    [InlineData("""OwnerScope Make() => tc.InOwner("a"); _ = Make();""")]
    [InlineData("""System.Linq.Expressions.Expression<Action<ThreatConnectClient>> call = client => client.InOwner("a"); _ = call;""")]
    public async Task A_scope_that_is_used_is_none(string statement) =>
        (await Analysis.OfStatementsAsync(statement)).Should().BeEmpty();
}
