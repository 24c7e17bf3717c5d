using Microsoft.CodeAnalysis;
using ThreatConnect.Analyzers.Tests.Running;

namespace ThreatConnect.Analyzers.Tests;

/// <summary>TCA001: the platform takes names of tags of 1 to 128 characters.</summary>
public sealed class TagNameTests
{
    [Theory]
    [InlineData("""_ = org.Tags[""];""", "\"\"", 0)]
    [InlineData("""_ = org.Tags[Long + "x"];""", "Long + \"x\"", 129)]
    [InlineData("""await org.Groups.Campaigns[1].Tags.AddAsync("");""", "\"\"", 0)]
    [InlineData("""await org.Groups.Campaigns[1].Tags.AddAsync(string.Empty);""", "string.Empty", 0)]
    [InlineData("""await org.Groups.Campaigns[1].Tags.AddAsync(cancellationToken: default, key: Long + Long);""", "Long + Long", 256)]
    [InlineData("""await org.Groups.Campaigns[1].Tags.AddAsync($"{Long}{nameof(Program)}");""", "$\"{Long}{nameof(Program)}\"", 135)]
    [InlineData("""await org.Groups.Campaigns[1].Tags.AddAsync(choice ? "APT" : "");""", "\"\"", 0)]
    [InlineData("""await org.Groups.Campaigns[1].Tags.GetAsync(Long + "é");""", "Long + \"é\"", 129)]
    [InlineData("""await org.Indicators.Addresses["1.2.3.4"].Tags.FindAsync(Long + "😀");""", "Long + \"😀\"", 129)]
    [InlineData("""await org.Victims[1].Tags.RemoveAsync("");""", "\"\"", 0)]
    [InlineData("""Associations<Tag, string> tags = org.Tasks[1].Tags; await tags.AddAsync("");""", "\"\"", 0)]
    [InlineData("""await org.Tags.CreateAsync(new() { Name = "" });""", "\"\"", 0)]
    [InlineData("""_ = new TagCreate { Name = Long + "x" };""", "Long + \"x\"", 129)]
    [InlineData("""_ = new TagUpdate { Name = "" };""", "\"\"", 0)]
    public async Task A_name_that_is_empty_or_too_long_is_an_error(string statement, string text, int characters)
    {
        var findings = await Analysis.OfStatementsAsync("const string name = \"APT\";\n" + statement + "\n_ = name;");

        findings.Should().Equal(
            new Finding(2, text, "TCA001", DiagnosticSeverity.Error,
                $"The name of the tag has {characters} characters; write a name of 1 to 128 characters"));
    }

    [Theory]
    [InlineData("""_ = org.Tags["x"];""")]
    [InlineData("""_ = org.Tags[Long];""")]
    [InlineData("""_ = org.Tags[text];""")]
    [InlineData("""await org.Groups.Campaigns[1].Tags.AddAsync("APT");""")]
    [InlineData("""await org.Groups.Campaigns[1].Tags.AddAsync(Long);""")]
    [InlineData("""await org.Groups.Campaigns[1].Tags.AddAsync("APT", CancellationToken.None);""")]
    [InlineData("""await org.Groups.Campaigns[1].Tags.AddAsync($"{Long}{text}");""")]
    [InlineData("""await org.Groups.Campaigns[1].Tags.AddAsync(choice ? "APT" : "Seen");""")]
    [InlineData(
        """await org.Indicators.Addresses["1.2.3.4"].Tags.FindAsync("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀");""")]
    [InlineData("""await org.Victims[1].Tags.RemoveAsync("APT");""")]
    [InlineData("""await org.Tags.CreateAsync(new() { Name = "APT", Description = "" });""")]
    [InlineData("""_ = new TagCreate { Name = Long };""")]
    [InlineData("""_ = new TagUpdate { Name = "APT" };""")]
    [InlineData("""_ = new Tag { Name = "" };""")]
    [InlineData("""_ = new CampaignUpdate { Name = Long + "x" };""")]
    [InlineData("""await org.Indicators.Addresses["1.2.3.4"].Indicators.OfType("Mutex").FindAsync(Long + "x");""")]
    public async Task A_name_that_fits_or_is_not_known_yet_or_no_tags_is_none(string statement) =>
        (await Analysis.OfStatementsAsync(statement)).Should().BeEmpty();
}
