using Microsoft.CodeAnalysis;
using ThreatConnect.Analyzers.Tests.Running;

namespace ThreatConnect.Analyzers.Tests;

/// <summary>TCA028 to TCA030: the obvious line, which does not compile, and the line that the rule writes instead, which does.</summary>
public sealed class ObviousLineTests
{
    private const string Campaigns = "_ = org.Groups.Campaigns.ListAsync(f => ";

    private const string Addresses = "_ = org.Indicators.Addresses.ListAsync(f => ";

    [Theory]
    [InlineData("f.FirstSeen > DateTime.UtcNow", "f.FirstSeen > DateOnly.FromDateTime(DateTime.UtcNow)")]
    [InlineData("f.FirstSeen >= DateTime.UtcNow", "f.FirstSeen > DateOnly.FromDateTime(DateTime.UtcNow)")]
    [InlineData("f.FirstSeen <= DateTimeOffset.UtcNow", "f.FirstSeen < DateOnly.FromDateTime(DateTimeOffset.UtcNow.UtcDateTime)")]
    [InlineData("DateTime.UtcNow < f.FirstSeen", "f.FirstSeen > DateOnly.FromDateTime(DateTime.UtcNow)")]
    [InlineData("f.FirstSeen > (DateTime?)DateTime.UtcNow", "f.FirstSeen > DateOnly.FromDateTime(((DateTime?)DateTime.UtcNow).Value)")]
    [InlineData("f.FirstSeen > \"2017-07-13\"", "f.FirstSeen > new DateOnly(2017, 7, 13)")]
    [InlineData("f.FirstSeen > text", "f.FirstSeen > DateOnly.Parse(text, CultureInfo.InvariantCulture)")]
    [InlineData(
        "f.FirstSeen == DateTime.UtcNow",
        "f.FirstSeen > DateOnly.FromDateTime(DateTime.UtcNow) & f.FirstSeen < DateOnly.FromDateTime(DateTime.UtcNow).AddDays(1)")]
    [InlineData("f.Name == 5", "f.Name == \"5\"")]
    [InlineData("f.Name >= \"x\"", "f.Name == \"x\"")]
    [InlineData("\"x\" == f.Name", "f.Name == \"x\"")]
    public async Task A_filter_of_campaigns(string wrong, string right) => await ShouldBeRewrittenAsync(Campaigns, wrong, right);

    [Theory]
    [InlineData("f.Rating > \"2.5\"", "f.Rating > 2.5")]
    [InlineData("f.Rating > text", "f.Rating > decimal.Parse(text, CultureInfo.InvariantCulture)")]
    [InlineData("f.Confidence > text", "f.Confidence > long.Parse(text, CultureInfo.InvariantCulture)")]
    [InlineData("f.Confidence > (int?)number", "f.Confidence > ((int?)number).Value")]
    [InlineData("f.Confidence > 2.5", "f.Confidence > (long)2.5")]
    [InlineData("f.Active == \"True\"", "f.Active == true")]
    [InlineData("f.Active == text", "f.Active == bool.Parse(text)")]
    public async Task A_filter_of_addresses(string wrong, string right) => await ShouldBeRewrittenAsync(Addresses, wrong, right);

    [Theory]
    [InlineData("f.FirstSeen > null", "the API cannot ask for a missing value; write f.FirstSeen > a value")]
    [InlineData("f.FirstSeen > f.DateAdded", "not with another field; write f.FirstSeen > a value of this program")]
    [InlineData("f.FirstSeen > choice", "takes < and > with a DateOnly, not > with a bool; write f.FirstSeen > a DateOnly")]
    public async Task What_no_value_can_be_written_for(string wrong, string message) =>
        (await Analysis.OfBrokenStatementsAsync($"{Campaigns}{wrong});"))
            .Should().ContainSingle(finding => finding.Id == "TCA028").Which.Message.Should().Contain(message);

    [Fact]
    public async Task Both_faults_of_one_filter_are_said()
    {
        var findings = await Analysis.OfBrokenStatementsAsync(
            $"{Campaigns}f.Name == \"a\" && (f.FirstSeen > DateTime.UtcNow));\n{Campaigns}f.FirstSeen > DateTime.UtcNow || f.Name == 5);");

        findings.Select(finding => (finding.Line, finding.Id)).Should().BeEquivalentTo([
            (1, "TCA020"), (1, "TCA028"), (2, "TCA020"), (2, "TCA028"), (2, "TCA028")]);
    }

    [Theory]
    [InlineData("var r = await org.Groups.Campaigns[1].GetAsync();", "_ = r.Name;", "_ = r.Value.Name;")]
    [InlineData("var r = await org.Groups.Campaigns[1].GetAsync();", "_ = r?.Id;", "_ = r.Value?.Id;")]
    [InlineData("var r = await org.Groups.Campaigns[1].GetAsync();", "_ = org.Groups.Campaigns[r.Id];", "_ = org.Groups.Campaigns[r.Value.Id];")]
    [InlineData("", "_ = (await org.Groups.Campaigns[1].GetAsync()).FirstSeen;", "_ = (await org.Groups.Campaigns[1].GetAsync()).Value.FirstSeen;")]
    [InlineData("var g = org.Groups.Campaigns[1].GetAsync();", "_ = g.Name;", "_ = (await g).Value.Name;")]
    [InlineData("var g = org.Groups.Campaigns[1].GetAsync();", "_ = g.StatusCode;", "_ = (await g).StatusCode;")]
    [InlineData("var g = org.Groups.Campaigns[1].FindAsync();", "_ = g.Name;", "_ = (await g).Name;")]
    [InlineData("Page<Campaign> p = new([]);", "_ = p.Count;", "_ = p.Items.Count;")]
    [InlineData("Page<Campaign> p = new([]);", "foreach (var c in p) { _ = c; }", "foreach (var c in p.Items) { _ = c; }")]
    [InlineData("Response<string[]> r = new([]);", "foreach (var c in r) { _ = c; }", "foreach (var c in r.Value) { _ = c; }")]
    [InlineData("var r = await org.Groups.Campaigns[1].GetAsync();", "_ = r is { Name: \"x\" };", "_ = r is { Value.Name: \"x\" };")]
    public async Task A_member_of_the_object_is_reached_through_the_response(string before, string wrong, string right)
    {
        var finding = (await Analysis.OfBrokenStatementsAsync(before + wrong)).Should().ContainSingle().Which;

        finding.Should().Match<Finding>(one => one.Id == "TCA029" && one.Severity == DiagnosticSeverity.Error);
        right.Should().Contain(Remedy(finding));
        (await Analysis.OfStatementsAsync(before + right)).Where(one => one.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
    }

    [Theory]
    [InlineData("_ = org.Groups.Campaigns[\"416\"];", "_ = org.Groups.Campaigns[416];")]
    [InlineData("_ = org.Groups.Campaigns[text];", "_ = org.Groups.Campaigns[long.Parse(text, CultureInfo.InvariantCulture)];")]
    [InlineData("await org.Groups.Campaigns[1].Groups.Adversaries.AddAsync(\"2\");", "await org.Groups.Campaigns[1].Groups.Adversaries.AddAsync(2);")]
    [InlineData("_ = org.Indicators[text];", "if (IndicatorValue.TryDetect(text, out var value)) { _ = org.Indicators[value]; }")]
    public async Task A_text_becomes_an_id_or_a_value(string wrong, string right)
    {
        var finding = (await Analysis.OfBrokenStatementsAsync(wrong)).Should().ContainSingle().Which;

        finding.Should().Match<Finding>(one => one.Id == "TCA030" && one.Severity == DiagnosticSeverity.Error);
        right.Should().Contain(Remedy(finding));
        (await Analysis.OfStatementsAsync(right)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("_ = (await org.Groups.Campaigns[1].GetAsync()).Colour;")]
    [InlineData("_ = unknown == new AddressFilter().Rating;")]
    [InlineData("_ = new AddressFilter().Rating > DateTime.Never;")]
    [InlineData("_ = org.Groups.Campaigns[unknown];")]
    [InlineData("await org.Groups.Campaigns[1].Tags.AddAsync(\"x\", 3);")]
    public async Task Another_mistake_is_left_to_the_compiler(string statement) =>
        (await Analysis.OfBrokenStatementsAsync(statement)).Should().BeEmpty();

    private static async Task ShouldBeRewrittenAsync(string list, string wrong, string right)
    {
        var finding = (await Analysis.OfBrokenStatementsAsync($"{list}{wrong});")).Should().ContainSingle().Which;

        finding.Should().Match<Finding>(one => one.Id == "TCA028" && one.Severity == DiagnosticSeverity.Error && one.Text == wrong);
        Remedy(finding).Should().Be(right);
        (await Analysis.OfStatementsAsync($"{list}{right});")).Should().BeEmpty();
    }

    private static string Remedy(Finding finding) => finding.Message[(finding.Message.IndexOf("; write ", StringComparison.Ordinal) + 8)..];
}
