using Microsoft.CodeAnalysis;
using ThreatConnect.Analyzers.Tests.Running;

namespace ThreatConnect.Analyzers.Tests;

/// <summary>TCA003: a comma ends a condition on the wire, and nothing escapes it.</summary>
public sealed class CommaTests
{
    private const string Begin = "filter by the part before the comma with StartsWith";
    private const string LeaveOut = "leave the condition out and compare the items that are returned";

    [Theory]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync(f => f.Name == "Fancy, Bear");""", "\"Fancy, Bear\"", Begin)]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync(f => f.Name.StartsWith("Fancy, "));""", "\"Fancy, \"", Begin)]
    [InlineData("""const string name = "a,b"; _ = org.Groups.ListAsync(f => f.Name == name);""", "name", Begin)]
    [InlineData("""_ = org.Groups.ListAsync(f => f.Name == $"{text}, {number}");""", "$\"{text}, {number}\"", Begin)]
    [InlineData("""_ = org.Groups.ListAsync(f => f.Name == text + ",");""", "text + \",\"", Begin)]
    [InlineData("""_ = org.Groups.ListAsync(f => f.Name == (choice ? "a" : ","));""", "\",\"", Begin)]
    [InlineData("""_ = org.Groups.ListAsync(f => f.Name.StartsWith("a") | f.Name == "b,c");""", "\"b,c\"", Begin)]
    [InlineData("""_ = org.Tags.ListAsync(f => f.Name == "a,b");""", "\"a,b\"", Begin)]
    [InlineData("""_ = new AddressFilter().Summary == "1.2.3.4,5.6.7.8";""", "\"1.2.3.4,5.6.7.8\"", Begin)]
    [InlineData("""_ = org.Indicators.Addresses.ListAsync(f => f.City == "Washington, D.C.");""", "\"Washington, D.C.\"", LeaveOut)]
    [InlineData("""_ = org.Tasks.ListAsync(f => f.Status == "Open,Waiting");""", "\"Open,Waiting\"", LeaveOut)]
    [InlineData("""_ = org.Tasks.ListAsync(f => f.Status != "Open,Waiting");""", "\"Open,Waiting\"", LeaveOut)]
    [InlineData("""_ = new Term<Campaign>("name", '=', "a,b");""", "\"a,b\"", LeaveOut)]
    public async Task A_value_with_a_comma_is_an_error(string statement, string value, string remedy)
    {
        var findings = await Analysis.OfStatementsAsync("\n" + statement);

        findings.Should().Equal(
            new Finding(2, value, "TCA003", DiagnosticSeverity.Error, $"The API cannot filter by a value with a comma; {remedy}"));
    }

    [Theory]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync(f => f.Name == "Fancy Bear");""")]
    [InlineData("""_ = org.Groups.Campaigns.ListAsync(f => f.Name.StartsWith("Fancy"));""")]
    [InlineData("""_ = org.Groups.ListAsync(f => f.Name == text);""")]
    [InlineData("""_ = org.Groups.ListAsync(f => f.Name == $"{text}: {number:N0,}");""")]
    [InlineData("""_ = org.Groups.ListAsync(f => f.Name == string.Join(",", text));""")]
    [InlineData("""_ = org.Groups.ListAsync(f => f.Name == text.Split(",")[0]);""")]
    [InlineData("""_ = org.Indicators.Addresses.ListAsync(f => f.City == "Washington");""")]
    [InlineData("""_ = org.Tasks.ListAsync(f => f.Status != "Open");""")]
    [InlineData("""_ = new Term<Campaign>("name", '=', "a");""")]
    [InlineData("""_ = text == "a,b" || text.StartsWith("a,b");""")]
    [InlineData("""await org.Groups.Campaigns.CreateAsync(new() { Name = "Fancy, Bear" });""")]
    [InlineData("""await org.Groups.Campaigns[1].Tags.AddAsync("Fancy, Bear");""")]
    public async Task A_value_without_one_or_not_known_yet_or_of_something_else_is_none(string statement) =>
        (await Analysis.OfStatementsAsync(statement)).Should().BeEmpty();
}
