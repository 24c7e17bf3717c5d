using Microsoft.CodeAnalysis;
using ThreatConnect.Analyzers.Tests.Running;

namespace ThreatConnect.Analyzers.Tests;

/// <summary>TCA006: what the server can test need not be fetched.</summary>
public sealed class LocalFilterTests
{
    [Theory]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync().Where(x => x.Name == "APT");""", """x.Name == "APT";""", """f.Name == ...""")]
    [InlineData(
        """_ = org.Groups.Campaigns.ListAsync(include: Include.Tags).Where(x => "APT" == x.Name);""", "\"APT\" == x.Name;",
        """f.Name == ...""")]
    [InlineData(
        """_ = org.Groups.ListAsync().Where(x => x.Name!.StartsWith("APT", StringComparison.Ordinal));""",
        """x.Name!.StartsWith("APT", StringComparison.Ordinal);""", "f.Name.StartsWith(...)")]
    [InlineData("""_ = org.Indicators.Addresses.ListAsync().Where(x => x.Rating > number);""", "x.Rating > number;", "f.Rating > ...")]
    [InlineData("""_ = org.Indicators.Addresses.ListAsync().Where(x => number > x.Rating);""", "number > x.Rating;", "f.Rating < ...")]
    [InlineData(
        """_ = org.Indicators.Addresses.ListAsync().Where(x => x.Confidence!.Value == 50);""", "x.Confidence!.Value == 50;",
        "f.Confidence == ...")]
    [InlineData("""_ = org.Indicators.ListAsync().Where(x => x.Active == true);""", "x.Active == true;", "f.Active == ...")]
    [InlineData("""_ = org.Indicators.ListAsync().Where(x => x.Active is true);""", "x.Active is true;", "f.Active == ...")]
    [InlineData("""_ = org.Tasks.ListAsync().Where(x => x.Status != "Open");""", "x.Status != \"Open\";", "f.Status != ...")]
    [InlineData(
        """_ = org.Indicators.ListAsync().Where(x => x.WebLink != null && x.Summary == text);""", "x.WebLink != null && x.Summary == text;",
        "f.Summary == ...")]
    [InlineData(
        """_ = org.Indicators.ListAsync().Where(x => x.Summary == "a" || x.Rating > 3);""", """x.Summary == "a" || x.Rating > 3;""",
        "f.Summary == ...")]
    [InlineData(
        """_ = org.Groups.Campaigns.ListAsync().Where(x => x.FirstSeen > DateTimeOffset.UnixEpoch);""",
        "x.FirstSeen > DateTimeOffset.UnixEpoch;", "f.FirstSeen > ...")]
    [InlineData("""_ = org.Tags.ListAsync().Where(x => x.Name == text);""", "x.Name == text;", "f.Name == ...")]
    [InlineData(
        """_ = org.Groups.Campaigns.ListAsync().Where(x => { return x.Name == "APT"; });""", """x.Name == "APT";""", "f.Name == ...")]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync().Where((x, at) => x.Name == "APT");""", """x.Name == "APT";""", "f.Name == ...")]
    [InlineData(
        """var all = org.Groups.Campaigns.ListAsync(); _ = all.Where(x => x.Name == "APT");""", """x.Name == "APT";""", "f.Name == ...")]
    [InlineData(
        """_ = from x in org.Groups.Campaigns.ListAsync() where x.Name == "APT" select x;""", """x.Name == "APT";""", "f.Name == ...")]
    public async Task A_test_that_the_server_can_make_is_hinted_at(string statement, string test, string condition)
    {
        var findings = await Analysis.OfStatementsAsync("\n" + statement);

        findings.Should().Equal(
            new Finding(2, test.TrimEnd(';'), "TCA006", DiagnosticSeverity.Info,
                $"Where requests every item and evaluates the condition here; filter on the server: ListAsync(f => {condition})"));
    }

    [Theory]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync(f => f.Name == "APT");""")]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync().Where(x => x.WebLink == "a");""")]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync().Where(x => x.Name!.Contains("APT"));""")]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync().Where(x => x.Name!.EndsWith("APT"));""")]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync().Where(x => x.Name != "APT");""")]
    [InlineData("""_ = org.Indicators.Addresses.ListAsync().Where(x => x.Rating == 3);""")]
    [InlineData("""_ = org.Indicators.Addresses.ListAsync().Where(x => x.Rating >= 3);""")]
    [InlineData("""_ = org.Indicators.Addresses.ListAsync().Where(x => x.Active == null);""")]
    [InlineData("""_ = org.Indicators.Addresses.ListAsync().Where(x => x.Active is null);""")]
    [InlineData("""_ = org.Indicators.Addresses.ListAsync().Where(x => x.Confidence <= 3);""")]
    [InlineData("""_ = org.Indicators.ListAsync().Where(x => x.Summary == "a" || x.WebLink == "b");""")]
    [InlineData("""var other = new Campaign(); _ = org.Groups.Campaigns.ListAsync().Where(x => other.Name == "APT");""")]
    [InlineData("""_ = org.Groups.Campaigns[1].Tags.ListAsync().Where(x => x.Name == "APT");""")]
    [InlineData("""_ = new List<Campaign>().Where(x => x.Name == "APT");""")]
    [InlineData("""_ = (await org.Groups.Campaigns.ListAsync(f => f.Name.StartsWith("A")).ToListAsync()).Where(x => x.Name == "APT");""")]
    [InlineData("""bool Test(Campaign x) => x.Name == "APT"; _ = org.Groups.Campaigns.ListAsync().Where(Test);""")]
    public async Task A_test_that_the_server_cannot_make_or_of_something_else_is_none(string statement) =>
        (await Analysis.OfStatementsAsync(statement)).Should().BeEmpty();
}
