using Microsoft.CodeAnalysis;
using ThreatConnect.Analyzers.Tests.Running;

namespace ThreatConnect.Analyzers.Tests;

/// <summary>TCA004: a list that is not enumerated sends no request, and a task that is not awaited loses its errors.</summary>
public sealed class UnusedTests
{
    private const string Sequence = "so no request is sent; write \"await foreach\" over it, or \"await\" its ToListAsync()";
    private const string Task = "so its errors are lost; write \"await\" before it, or \"_ =\" if that is intended";

    [Theory]
    [InlineData("""org.Groups.Campaigns.ListAsync();""", "org.Groups.Campaigns.ListAsync()", "ListAsync")]
    [InlineData("""org.Groups.ListAsync(f => f.Name == "a");""", """org.Groups.ListAsync(f => f.Name == "a")""", "ListAsync")]
    [InlineData("""org.Groups.Campaigns[1].Tags.ListAsync();""", "org.Groups.Campaigns[1].Tags.ListAsync()", "ListAsync")]
    [InlineData("""org.Indicators.ListAsync().Take(5);""", "org.Indicators.ListAsync().Take(5)", "Take")]
    [InlineData("""org.Indicators.ListAsync().AsPages();""", "org.Indicators.ListAsync().AsPages()", "AsPages")]
    [InlineData(
        """org.Indicators.ListAsync().ConfigureAwait(false);""", "org.Indicators.ListAsync().ConfigureAwait(false)", "ConfigureAwait")]
    [InlineData(
        """org.Indicators.ListAsync().WithCancellation(default);""", "org.Indicators.ListAsync().WithCancellation(default)",
        "WithCancellation")]
    [InlineData(
        """org.Indicators.ListAsync().Select(i => i.Id).Take(3);""", "org.Indicators.ListAsync().Select(i => i.Id).Take(3)", "Take")]
    [InlineData("""org?.Indicators.ListAsync();""", ".Indicators.ListAsync()", "ListAsync")]
    [InlineData("""Pageable<Campaign> All() => org.Groups.Campaigns.ListAsync(); All();""", "All()", "All")]
    [InlineData("""Action run = () => org.Groups.ListAsync();""", "org.Groups.ListAsync()", "ListAsync")]
    public async Task A_list_alone_on_a_line_is_an_error(string statement, string text, string method)
    {
        var findings = await Analysis.OfStatementsAsync("\n" + statement);

        findings
            .Should().Equal(new Finding(2, text, "TCA004", DiagnosticSeverity.Error, $"The result of {method} is not used, {Sequence}"));
    }

    [Theory]
    [InlineData("""org.Groups.Campaigns[1].DeleteAsync();""", "org.Groups.Campaigns[1].DeleteAsync()", "DeleteAsync")]
    [InlineData("""org.Groups.Campaigns[1].Tags.AddAsync("a");""", """org.Groups.Campaigns[1].Tags.AddAsync("a")""", "AddAsync")]
    [InlineData("""tc.DisposeAsync();""", "tc.DisposeAsync()", "DisposeAsync")]
    [InlineData(
        """org.Groups.Campaigns[1].DeleteAsync().ConfigureAwait(false);""", "org.Groups.Campaigns[1].DeleteAsync().ConfigureAwait(false)",
        "ConfigureAwait")]
    [InlineData(
        """org.Groups.Campaigns[1].DeleteAsync().WaitAsync(TimeSpan.FromSeconds(1));""",
        "org.Groups.Campaigns[1].DeleteAsync().WaitAsync(TimeSpan.FromSeconds(1))", "WaitAsync")]
    [InlineData("""tc.DisposeAsync().AsTask();""", "tc.DisposeAsync().AsTask()", "AsTask")]
    [InlineData("""org?.Groups.Campaigns[1].DeleteAsync();""", ".Groups.Campaigns[1].DeleteAsync()", "DeleteAsync")]
    [InlineData("""org.Groups.ListAsync().ToListAsync();""", "org.Groups.ListAsync().ToListAsync()", "ToListAsync")]
    [InlineData(
        """org.Groups.ListAsync().Select(g => g.Id).CountAsync();""", "org.Groups.ListAsync().Select(g => g.Id).CountAsync()",
        "CountAsync")]
    [InlineData("""void Run() => org.Groups.Campaigns[1].DeleteAsync();""", "org.Groups.Campaigns[1].DeleteAsync()", "DeleteAsync")]
    [InlineData("""void Run() { org.Groups.Campaigns[1].DeleteAsync(); }""", "org.Groups.Campaigns[1].DeleteAsync()", "DeleteAsync")]
    [InlineData("""Action run = () => org.Groups.Campaigns[1].DeleteAsync();""", "org.Groups.Campaigns[1].DeleteAsync()", "DeleteAsync")]
    [InlineData(
        """new List<long> { 1 }.ForEach(id => org.Groups.Campaigns[id].DeleteAsync());""", "org.Groups.Campaigns[id].DeleteAsync()",
        "DeleteAsync")]
    [InlineData(
        """Func<Task> run = async () => org.Groups.Campaigns[1].DeleteAsync();""", "org.Groups.Campaigns[1].DeleteAsync()", "DeleteAsync")]
    [InlineData(
        """if (choice) org.Groups.Campaigns.CreateAsync(new() { Name = "a" });""",
        """org.Groups.Campaigns.CreateAsync(new() { Name = "a" })""", "CreateAsync")]
    public async Task A_call_that_is_neither_awaited_nor_kept_is_an_error(string statement, string text, string method)
    {
        var findings = await Analysis.OfStatementsAsync("\n\n" + statement);

        findings.Should().Equal(new Finding(3, text, "TCA004", DiagnosticSeverity.Error, $"The result of {method} is not used, {Task}"));
    }

    [Theory]
    [InlineData("""new long[] { 1 }.Select(id => org.Groups.Campaigns[id].DeleteAsync());""")]
    [InlineData("""new long[] { 1 }.Where(id => id > 0).Select(async id => await org.Groups.Campaigns[id].DeleteAsync());""")]
    [InlineData("""new long[] { 1 }.AsParallel().Select(id => org.Groups.Campaigns[id].DeleteAsync());""")]
    [InlineData("""new long[] { 1 }.Select(id => org.Groups.Campaigns[id].Tags.ListAsync());""")]
    public async Task A_query_that_would_make_calls_is_an_error(string statement)
    {
        var findings = await Analysis.OfStatementsAsync(statement);

        findings.Should().Equal(
            new Finding(1, statement.TrimEnd(';'), "TCA004", DiagnosticSeverity.Error,
                "The result of Select is not used, so no request is sent; "
                + "write \"await Task.WhenAll(...)\" around it, or a loop with \"await\""));
    }

    [Theory]
    [InlineData("""new long[] { 1 }.Select(id => org.Groups.Campaigns[id].DeleteAsync()).Take(3);""", "Take", "so no request is sent")]
    [InlineData("""new long[] { 1 }.Select(id => org.Groups.Campaigns[id].DeleteAsync()).ToList();""", "ToList", "so the errors of its tasks are lost")]
    [InlineData("""new long[] { 1 }.Select(id => org.Groups.Campaigns[id].DeleteAsync()).ToArray();""", "ToArray", "so the errors of its tasks are lost")]
    [InlineData("""void Run() => Task.WhenAll(new long[] { 1 }.Select(id => org.Groups.Campaigns[id].DeleteAsync()));""", "WhenAll", "so its errors are lost")]
    [InlineData("""void Run() => Task.WhenAll(org.Groups.Campaigns[1].DeleteAsync(), org.Tasks[1].DeleteAsync());""", "WhenAll", "so its errors are lost")]
    public async Task What_a_query_makes_is_an_error(string statement, string method, string loss)
    {
        var findings = await Analysis.OfStatementsAsync(statement);

        findings.Select(finding => finding.Id).Should().Equal("TCA004");
        findings[0].Message.Should().StartWith($"The result of {method} is not used, {loss}; write ");
    }

    [Theory]
    [InlineData("""org.Batch.CreateAsync(new BatchItem[0]);""", "CreateAsync")]
    [InlineData("""org.Groups.Campaigns.DeleteAllAsync(f => f.Name == "a");""", "DeleteAllAsync")]
    public async Task A_batch_alone_on_a_line_is_an_error(string statement, string method)
    {
        var findings = await Analysis.OfStatementsAsync(statement);

        findings.Select(finding => finding.Message).Should().Equal($"The result of {method} is not used, {Sequence}");
    }

    [Theory]
    [InlineData("""await foreach (var campaign in org.Groups.Campaigns.ListAsync()) { _ = campaign; }""")]
    [InlineData("""await foreach (var page in org.Groups.Campaigns.ListAsync().AsPages().ConfigureAwait(false)) { _ = page; }""")]
    [InlineData("""await org.Groups.ListAsync().ToListAsync();""")]
    [InlineData("""var all = org.Groups.ListAsync(); _ = all;""")]
    [InlineData("""_ = org.Groups.ListAsync();""")]
    [InlineData("""Pageable<Campaign> All() => org.Groups.Campaigns.ListAsync(); await All().CountAsync();""")]
    [InlineData("""await org.Groups.Campaigns[1].DeleteAsync();""")]
    [InlineData("""await org.Groups.Campaigns[1].DeleteAsync().ConfigureAwait(false);""")]
    [InlineData("""_ = org.Groups.Campaigns[1].DeleteAsync();""")]
    [InlineData("""_ = org.Groups.Campaigns[1].DeleteAsync().ConfigureAwait(false);""")]
    [InlineData("""var task = org.Groups.Campaigns[1].DeleteAsync(); await task;""")]
    [InlineData("""await Task.WhenAll(org.Groups.Campaigns[1].DeleteAsync(), org.Groups.Campaigns[2].DeleteAsync());""")]
    [InlineData("""Task Run() => org.Groups.Campaigns[1].DeleteAsync(); await Run();""")]
    [InlineData("""Task<Response> Run() { return org.Groups.Campaigns[1].DeleteAsync(); } await Run();""")]
    [InlineData("""Func<Task> run = () => org.Groups.Campaigns[1].DeleteAsync(); await run();""")]
    [InlineData("""Func<Task> run = async () => await org.Groups.Campaigns[1].DeleteAsync(); await run();""")]
    [InlineData("""Action run = () => _ = org.Groups.Campaigns[1].DeleteAsync();""")]
    [InlineData("""org.Groups.Campaigns[1].DeleteAsync().Wait();""")]
    [InlineData("""new List<Task>().Add(org.Groups.Campaigns[1].DeleteAsync());""")]
    // An expression tree is read, as by a mock that verifies a call, and not run.
    [InlineData("""System.Linq.Expressions.Expression<Action<CampaignHandle>> call = handle => handle.DeleteAsync(default);""")]
    [InlineData("""Task.Delay(1);""")]
    [InlineData("""new long[] { 1 }.Select(id => Task.Delay((int)id));""")]
    [InlineData("""new long[] { 1 }.Select(id => Task.Delay((int)id)).ToList();""")]
    [InlineData("""void Run() => Task.WhenAll(Task.Delay(1)); Run();""")]
    [InlineData("""new long[] { 1 }.Select(id => org.Groups.Campaigns[id]);""")]
    [InlineData("""await Task.WhenAll(new long[] { 1 }.Select(id => org.Groups.Campaigns[id].DeleteAsync()));""")]
    public async Task What_is_read_or_awaited_or_kept_or_discarded_is_none(string statement) =>
        (await Analysis.OfStatementsAsync(statement)).Should().BeEmpty();
}
