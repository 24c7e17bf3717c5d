using Microsoft.CodeAnalysis;
using ThreatConnect.Analyzers.Tests.Running;

namespace ThreatConnect.Analyzers.Tests;

/// <summary>TCA007: the platform counts its ids from 1.</summary>
public sealed class IdTests
{
    [Theory]
    [InlineData("""_ = org.Groups.Campaigns[0];""", "0", "0")]
    [InlineData("""_ = org.Groups.Campaigns[-1];""", "-1", "-1")]
    [InlineData("""_ = org.Groups.Campaigns[-5_000_000_000];""", "-5_000_000_000", "-5000000000")]
    [InlineData("""_ = org.Groups.OfType("Adversary")[0];""", "0", "0")]
    [InlineData("""_ = org.Tasks[0];""", "0", "0")]
    [InlineData("""_ = org.Groups.Campaigns[1].Attributes[0];""", "0", "0")]
    [InlineData("""_ = org.Groups.Adversaries[1].Assets.Handles[0];""", "0", "0")]
    [InlineData("""await org.Groups.Campaigns[1].Groups.Adversaries.AddAsync(0);""", "0", "0")]
    [InlineData("""await org.Groups.Campaigns[1].Victims.RemoveAsync(choice ? 0 : 1);""", "0", "0")]
    [InlineData("""const long none = 0; CampaignId? id = none; _ = id;""", "none", "0")]
    [InlineData("""_ = new CampaignId(0);""", "0", "0")]
    [InlineData("""_ = CampaignId.FromInt64(-2);""", "-2", "-2")]
    public async Task An_id_below_1_is_an_error(string statement, string text, string id)
    {
        var findings = await Analysis.OfStatementsAsync("\n" + statement);

        findings.Should().Equal(
            new Finding(2, text, "TCA007", DiagnosticSeverity.Error,
                $"{id} is not a valid id; write a number of at least 1, such as the Id of an object from a response"));
    }

    [Theory]
    [InlineData("""_ = org.Groups.Campaigns[1];""")]
    [InlineData("""long id = number; _ = org.Groups.Campaigns[id];""")]
    [InlineData("""_ = org.Groups.Campaigns[long.MaxValue];""")]
    [InlineData("""await org.Groups.Campaigns[1].Groups.Adversaries.AddAsync(1);""")]
    [InlineData("""_ = new CampaignId(1);""")]
    [InlineData("""_ = CampaignId.FromInt64(2);""")]
    [InlineData("""_ = new Campaign().Id == 0;""")]
    [InlineData("""CampaignId? id = new Campaign().Id; _ = id != 0;""")]
    [InlineData("""_ = org.Indicators.Asns["ASN0"];""")]
    [InlineData("""_ = new List<int>()[0];""")]
    public async Task An_id_from_1_or_not_known_yet_or_in_a_comparison_is_none(string statement) =>
        (await Analysis.OfStatementsAsync(statement)).Should().BeEmpty();
}
