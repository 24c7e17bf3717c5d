using Microsoft.CodeAnalysis;
using ThreatConnect.Analyzers.Tests.Running;

namespace ThreatConnect.Analyzers.Tests;

/// <summary>TCA017: null is not sent, and clears nothing.</summary>
public sealed class NullUpdateTests
{
    [Theory]
    [InlineData("""_ = new AddressUpdate { Confidence = 3, Rating = null };""", "Rating = null", "Rating")]
    [InlineData("""await org.Indicators.Hosts["example.com"].UpdateAsync(new() { Rating = default, Confidence = 3 });""", "Rating = default", "Rating")]
    [InlineData("""_ = new CampaignUpdate { Name = "x", FirstSeen = (DateTimeOffset?)null };""", "FirstSeen = (DateTimeOffset?)null", "FirstSeen")]
    [InlineData("""_ = new CampaignUpdate { FirstSeen = default(DateTimeOffset?), Name = "x" };""", "FirstSeen = default(DateTimeOffset?)", "FirstSeen")]
    [InlineData("""_ = new TagUpdate { Name = "x", Description = null };""", "Description = null", "Description")]
    public async Task A_member_that_is_set_to_null_is_an_error(string statement, string text, string member)
    {
        var findings = await Analysis.OfStatementsAsync("\n" + statement);

        findings.Should().Equal(new Finding(
            2, text, "TCA017", DiagnosticSeverity.Error,
            $"A member that is null is not sent, and the API cannot clear {member}; leave {member} out or write the new value"));
    }

    [Theory]
    [InlineData("""_ = new AddressUpdate { Rating = 0 };""")]
    [InlineData("""_ = new AddressUpdate { Rating = choice ? 3 : null };""")]
    [InlineData("""decimal? rating = null; _ = new AddressUpdate { Rating = rating };""")]
    [InlineData("""_ = new AddressCreate { Ip = "192.0.2.1", Rating = null };""")]
    [InlineData("""_ = new Address { Ip = "192.0.2.1", Rating = null };""")]
    [InlineData("""_ = new TaskUpdate { DueDate = default(DateTimeOffset) };""")]
    public async Task A_value_that_may_be_null_and_members_of_others_are_none(string statement) =>
        (await Analysis.OfStatementsAsync(statement)).Should().BeEmpty();
}
