using Microsoft.CodeAnalysis;
using ThreatConnect.Analyzers.Tests.Running;

namespace ThreatConnect.Analyzers.Tests;

/// <summary>TCA013: an async lambda that is an action is not awaited.</summary>
public sealed class AsyncVoidTests
{
    [Theory]
    [InlineData("""new List<long> { 1 }.ForEach(async id => await org.Groups.Campaigns[id].DeleteAsync());""", "ForEach")]
    [InlineData("""new List<long> { 1 }.ForEach(async id => { await org.Groups.Campaigns[id].DeleteAsync(); });""", "ForEach")]
    [InlineData("""Array.ForEach(new long[] { 1 }, async id => await org.Groups.Campaigns[id].GetAsync());""", "ForEach")]
    [InlineData("""Parallel.ForEach(new long[] { 1 }, async id => await org.Groups.Campaigns[id].GetAsync());""", "ForEach")]
    [InlineData("""Parallel.For(1L, 5L, async id => await org.Groups.Campaigns[id].GetAsync());""", "For")]
    [InlineData("""Parallel.Invoke(async () => await org.Groups.Campaigns[1].GetAsync());""", "Invoke")]
    [InlineData("""new long[] { 1 }.AsParallel().ForAll(async id => await org.Groups.Campaigns[id].GetAsync());""", "ForAll")]
    [InlineData("""new List<int> { 1 }.ForEach(async _ => { await foreach (var c in org.Groups.Campaigns.ListAsync()) { Console.WriteLine(c); } });""", "ForEach")]
    public async Task An_action_that_calls_the_library_is_an_error(string statement, string method)
    {
        var findings = await Analysis.OfStatementsAsync(statement);

        findings.Select(finding => (finding.Id, finding.Severity, finding.Message)).Should().Equal(
            ("TCA013", DiagnosticSeverity.Error,
                $"{method} does not await the lambda, so it returns before the requests end and their errors end the program; "
                + "write a foreach with \"await\", or await Parallel.ForEachAsync"));
    }

    [Theory]
    [InlineData("""await Parallel.ForEachAsync(new long[] { 1 }, async (id, token) => await org.Groups.Campaigns[id].DeleteAsync(token));""")]
    [InlineData("""await Task.WhenAll(new long[] { 1 }.Select(async id => await org.Groups.Campaigns[id].DeleteAsync()));""")]
    [InlineData("""new List<long> { 1 }.ForEach(async id => await Task.Delay((int)id));""")]
    [InlineData("""new List<long> { 1 }.ForEach(id => Console.WriteLine(org.Groups.Campaigns[id]));""")]
    public async Task What_is_awaited_or_calls_nothing_is_none(string statement) =>
        (await Analysis.OfStatementsAsync(statement)).Should().BeEmpty();
}
