using Microsoft.CodeAnalysis;
using ThreatConnect.Analyzers.Tests.Running;

namespace ThreatConnect.Analyzers.Tests;

/// <summary>TCA005: names of security labels and owners, types and values of attributes are never empty.</summary>
public sealed class EmptyTests
{
    private const string Label = "The name of a security label cannot be empty; write one, such as \"TLP:AMBER\"";
    private const string Type = "The type of an attribute cannot be empty; write one, such as \"Description\"";
    private const string Value = "The value of an attribute cannot be empty; write one, such as \"Seen in a phishing mail\"";

    private const string Owner = "The name of an owner cannot be empty; write one, such as \"Common Community\"";

    [Theory]
    [InlineData("""_ = tc.InOwner("");""", "\"\"", Owner)]
    [InlineData("""_ = tc.InOwner(" ");""", "\" \"", Owner)]
    [InlineData("""_ = tc.InOwner(owner: text ?? string.Empty);""", "string.Empty", Owner)]
    [InlineData("""_ = tc.InOwners("A", "");""", "\"\"", Owner)]
    [InlineData("""_ = tc.InOwners(["A", choice ? "B" : ""]);""", "\"\"", Owner)]
    [InlineData("""_ = tc.InOwners(new[] { "", "B" });""", "\"\"", Owner)]
    [InlineData("""_ = org.SecurityLabels[""];""", "\"\"", Label)]
    [InlineData("""await org.Groups.Campaigns[1].SecurityLabels.AddAsync("");""", "\"\"", Label)]
    [InlineData("""await org.Groups.Campaigns[1].SecurityLabels.RemoveAsync(string.Empty);""", "string.Empty", Label)]
    [InlineData("""await org.Groups.Campaigns[1].Attributes[2].SecurityLabels.FindAsync("");""", "\"\"", Label)]
    [InlineData("""await org.SecurityLabels.CreateAsync(new() { Name = "" });""", "\"\"", Label)]
    [InlineData("""_ = new SecurityLabelUpdate { Name = "" };""", "\"\"", Label)]
    [InlineData("""await org.Groups.Campaigns[1].Attributes.AddAsync("", "text");""", "\"\"", Type)]
    [InlineData("""await org.Groups.Campaigns[1].Attributes.AddAsync(new() { Type = "", Value = "text" });""", "\"\"", Type)]
    [InlineData("""await tc.Types.Attributes.FindAsync("");""", "\"\"", Type)]
    [InlineData("""await org.Groups.Campaigns[1].Attributes.AddAsync("Description", "");""", "\"\"", Value)]
    [InlineData(
        """const string none = ""; await org.Groups.Campaigns[1].Attributes.AddAsync(value: none + none, type: "Description");""",
        "none + none", Value)]
    [InlineData("""await org.Groups.Campaigns[1].Attributes[2].UpdateAsync("");""", "\"\"", Value)]
    [InlineData("""await org.Groups.Campaigns[1].Attributes[2].UpdateAsync(text ?? "");""", "\"\"", Value)]
    [InlineData("""_ = new AttributeCreate { Type = "Description", Value = "" };""", "\"\"", Value)]
    [InlineData("""_ = new AttributeUpdate { Value = "" };""", "\"\"", Value)]
    [InlineData("""_ = new AttributeType("");""", "\"\"", Type)]
    [InlineData("""_ = new AttributeCreate(new AttributeType("Title"), "");""", "\"\"", Value)]
    [InlineData("""await org.Groups.Campaigns[1].Attributes.AddAsync(new AttributeType("Title"), "");""", "\"\"", Value)]
    [InlineData("""_ = new BatchAttribute("", "text");""", "\"\"", Type)]
    [InlineData("""_ = new BatchAttribute("Title", "");""", "\"\"", Value)]
    [InlineData("""_ = new BatchAttribute(new AttributeType("Title"), "");""", "\"\"", Value)]
    [InlineData("""_ = new BatchAttribute("Title", "text") with { Value = "" };""", "\"\"", Value)]
    public async Task An_empty_text_is_an_error(string statement, string text, string message)
    {
        var findings = await Analysis.OfStatementsAsync("\n\n\n" + statement);

        findings.Should().Equal(new Finding(4, text, "TCA005", DiagnosticSeverity.Error, message));
    }

    [Theory]
    [InlineData("""_ = tc.InOwner("MyOrg");""")]
    [InlineData("""_ = tc.InOwner(text);""")]
    [InlineData("""_ = tc.InOwners("A", text);""")]
    [InlineData("""_ = tc.InOwners(new[] { "A" }.Where(name => name != "").ToList());""")]
    [InlineData("""_ = org.SecurityLabels["TLP:RED"];""")]
    [InlineData("""_ = org.SecurityLabels[text];""")]
    [InlineData("""_ = org.SecurityLabels[Long + "x"];""")]
    [InlineData("""await org.Groups.Campaigns[1].SecurityLabels.AddAsync("TLP:RED");""")]
    [InlineData("""await org.SecurityLabels.CreateAsync(new() { Name = "TLP:RED", Description = "" });""")]
    [InlineData("""await org.Groups.Campaigns[1].Attributes.AddAsync("Description", "text");""")]
    [InlineData("""await org.Groups.Campaigns[1].Attributes.AddAsync("Description", "text", source: "");""")]
    [InlineData("""await org.Groups.Campaigns[1].Attributes[2].UpdateAsync("text");""")]
    [InlineData("""await org.Groups.Campaigns[1].Attributes[2].UpdateAsync(new AttributeUpdate { Value = text });""")]
    [InlineData("""_ = new AttributeCreate { Type = "Description", Value = " " };""")]
    [InlineData("""_ = new AttributeEntity { Type = "", Value = "" };""")]
    [InlineData("""_ = new BatchAttribute(new AttributeType("Title"), text) { Source = "" };""")]
    [InlineData("""await tc.Types.Attributes.FindAsync("Description");""")]
    public async Task A_text_that_says_something_or_is_not_known_yet_or_may_be_empty_is_none(string statement) =>
        (await Analysis.OfStatementsAsync(statement)).Should().BeEmpty();
}
