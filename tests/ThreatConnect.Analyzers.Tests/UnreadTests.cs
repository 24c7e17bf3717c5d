using Microsoft.CodeAnalysis;
using ThreatConnect.Analyzers.Tests.Running;

namespace ThreatConnect.Analyzers.Tests;

/// <summary>TCA012: what a variable holds that nothing reads does nothing.</summary>
public sealed class UnreadTests
{
    private const string NoRequest = "so no request is sent; write \"await foreach\" over it, or \"await\" its ToListAsync()";
    private const string NoErrors = "so its errors are lost; write \"await\" before it, or \"_ =\" if that is intended";
    private const string NoQuery = "so no request is sent; write \"await Task.WhenAll(...)\" around it, or a loop with \"await\"";
    private const string NoTasks = "so the errors of its tasks are lost; write \"await Task.WhenAll(...)\" around it";
    private const string NoScope = "so every call goes without it; call through the variable, since the object that it was made from stays as it is";
    private const string NoFilter = "so nothing is filtered by it; give it to ListAsync";

    [Theory]
    [InlineData("""var it = org.Groups.Campaigns.ListAsync();""", NoRequest)]
    [InlineData("""var it = org.Groups.Campaigns.ListAsync().Take(5).Select(c => c.Name);""", NoRequest)]
    [InlineData("""Pageable<Campaign> it; it = org.Groups.Campaigns.ListAsync();""", NoRequest)]
    [InlineData("""var it = org.Batch.CreateAsync(new BatchItem[0]);""", NoRequest)]
    [InlineData("""var it = org.Batch.DeleteAsync([new BatchIndicator(IndicatorType.Address, "192.0.2.1")]);""", NoRequest)]
    [InlineData("""var it = org.Groups.Campaigns.DeleteAllAsync(f => f.Name == "a");""", NoRequest)]
    [InlineData("""var it = org.Groups.Campaigns.CreateAsync(new() { Name = "a" });""", NoErrors)]
    [InlineData("""Task it = org.Groups.Campaigns[1].DeleteAsync();""", NoErrors)]
    [InlineData("""void Run() { var it = org.Groups.Campaigns[1].DeleteAsync(); } Run();""", NoErrors)]
    [InlineData("""Action run = () => { var it = org.Groups.Campaigns[1].DeleteAsync(); }; run();""", NoErrors)]
    [InlineData("""var it = new long[] { 1 }.Select(id => org.Groups.Campaigns[id].DeleteAsync());""", NoQuery)]
    [InlineData("""var it = new long[] { 1 }.Select(async id => { await org.Groups.Campaigns[id].DeleteAsync(); });""", NoQuery)]
    [InlineData("""var it = new long[] { 1 }.Select(id => org.Groups.Campaigns[id].DeleteAsync()).ToList();""", NoTasks)]
    [InlineData("""var it = tc.InOwner("a");""", NoScope)]
    [InlineData("""var it = tc.InOwners("a", "b");""", NoScope)]
    [InlineData("""var it = org.WithActivityLog(false);""", NoScope)]
    [InlineData("""var it = org.WithQuery("a", "b");""", NoScope)]
    [InlineData("""var it = new AddressFilter().Rating > 2.5;""", NoFilter)]
    [InlineData("""Filter<Campaign> it = new CampaignFilter().Name == "a" & new CampaignFilter().Name == "b";""", NoFilter)]
    public async Task A_variable_that_nothing_reads_is_a_warning(string statement, string reason)
    {
        var findings = await Analysis.OfStatementsAsync(statement);

        findings.Select(finding => (finding.Id, finding.Severity, finding.Message))
            .Should().Equal(("TCA012", DiagnosticSeverity.Warning, "Nothing reads it, " + reason));
    }

    [Theory]
    [InlineData("""var it = org.Groups.Campaigns.ListAsync(); await it.ToListAsync();""")]
    [InlineData("""var it = org.Groups.Campaigns.ListAsync(); Func<Task> run = () => it.CountAsync(); await run();""")]
    [InlineData("""var it = org.Groups.Campaigns.ListAsync(); Use(it); void Use(object o) { _ = o; }""")]
    [InlineData("""var _it = org.Groups.Campaigns[1].DeleteAsync();""")]
    [InlineData("""var it = org.Groups.Campaigns[1].DeleteAsync(); await it;""")]
    [InlineData("""var it = await org.Groups.Campaigns[1].GetAsync();""")]
    [InlineData("""var it = org.Groups.Campaigns[1];""")]
    [InlineData("""var it = new long[] { 1 }.Select(id => org.Groups.Campaigns[id]);""")]
    [InlineData("""var it = new long[] { 1 }.Select(id => org.Groups.Campaigns[id].DeleteAsync()).ToList(); await Task.WhenAll(it);""")]
    [InlineData("""var it = Task.Delay(1);""")]
    [InlineData("""var it = org.WithActivityLog(false); await it.Groups.Campaigns[1].DeleteAsync();""")]
    [InlineData("""await using var it = new ThreatConnectClient(new Uri("https://a.example/api"), new HmacCredential("1", "2"));""")]
    [InlineData("""Task it = Task.CompletedTask; it = org.Groups.Campaigns[1].DeleteAsync(); await it;""")]
    public async Task A_variable_that_is_read_or_holds_a_result_is_none(string statement) =>
        (await Analysis.OfStatementsAsync(statement)).Should().BeEmpty();
}
