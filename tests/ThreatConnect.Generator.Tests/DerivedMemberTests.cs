extern alias runtime;

using System.Reflection;
using ThreatConnect.Generator.Parsing.Rows;
using ThreatConnect.Generator.Tests.Running;

namespace ThreatConnect.Generator.Tests;

/// <summary>A row of a table may leave out the members that follow from its name and its model.</summary>
public sealed class DerivedMemberTests
{
    [Theory]
    [InlineData("\"branch\": \"campaigns\",")]
    [InlineData("\"entity\": \"campaign\",")]
    [InlineData("\"create\": \"CampaignCreate\",")]
    [InlineData("\"update\": \"CampaignUpdate\",")]
    [InlineData("\"id\": \"CampaignId\",")]
    [InlineData("\"branch\": \"registryKeys\",")]
    [InlineData("\"entity\": \"registryKey\",")]
    [InlineData("\"branch\": \"urls\",")]
    [InlineData("\"entity\": \"url\",")]
    [InlineData("\"create\": \"FileCreate\",")]
    [InlineData("\"update\": \"FileUpdate\",")]
    [InlineData("\"entity\": \"victimAsset\",")]
    [InlineData("\"id\": \"VictimAssetId\",")]
    [InlineData("\"branch\": \"handles\",")]
    [InlineData("\"entity\": \"adversaryHandle\",")]
    [InlineData("\"create\": \"VictimPhoneAssetCreate\",")]
    [InlineData("\"update\": \"VictimPhoneAssetUpdate\",")]
    public void A_member_that_is_left_out_has_the_value_that_the_conventions_give_it(string member)
    {
        var run = Document.RunEdited(member, "");

        run.Diagnostics.Should().BeEmpty();
        run.Files.Should().BeEquivalentTo(GeneratorRunner.Run(GeneratorInput.Document(TestData.Document)).Files);
    }

    [Theory]
    [InlineData("\"branch\": \"campaigns\"", "\"branch\": \"operations\"", "Operations")]
    [InlineData("\"create\": \"CampaignCreate\"", "\"create\": \"UrlCreate\"", "UrlCreate")]
    [InlineData("\"id\": \"CampaignId\"", "\"id\": \"OperationId\"", "OperationId")]
    public void A_member_that_is_given_wins(string old, string @new, string expected) =>
        Document.RunEdited(old, @new).Files["Groups.Campaign.g.cs"].Should().Contain(expected);

    [Theory]
    [InlineData("Adversary", "adversary", "adversaries")]
    [InlineData("Intrusion Set", "intrusionSet", "intrusionSets")]
    [InlineData("ASN", "asn", "asns")]
    [InlineData("EmailAddress", "emailAddress", "emailAddresses")]
    [InlineData("Mutex", "mutex", "mutexes")]
    [InlineData("Watch", "watch", "watches")]
    [InlineData("Survey", "survey", "surveys")]
    [InlineData("TLS Fingerprint", "tlsFingerprint", "tlsFingerprints")]
    public void Entity_and_branch_follow_from_the_name_as_they_do_in_the_library(string name, string entity, string branch)
    {
        (DerivedNames.EntityOf(name), DerivedNames.BranchOf(name)).Should().Be((entity, branch));
        (Library("EntityOf", name), Library("BranchOf", name)).Should().Be((entity, branch));
    }

    [Fact]
    public void A_member_that_does_not_follow_from_the_name_must_be_given() =>
        Document.Diagnose("\"name\": \"Campaign\",\n        \"branch\": \"campaigns\",", "\"name\": \"Cam/paign\",").Should().Equal(
            "(59,17): TCG022: #/x-tc-groups/types/1/name: the member 'branch' is missing and cannot be derived from 'Cam/paign', "
            + "which is not words of letters and digits; add the member");

    [Fact]
    public void A_schema_that_follows_from_the_model_must_exist() =>
        Document.Diagnose(
            "\"model\": \"VictimPhoneAsset\",\n          \"create\": \"VictimPhoneAssetCreate\",",
            "\"model\": \"VictimAsset\",")
            .Should().ContainSingle().Which.Should().EndWith(
                "TCG016: #/x-tc-assets/1/types/0/model: the schema 'VictimAssetCreate' does not exist under #/components/schemas; "
                + "add the schema or name the schema in 'create'");

    private static object? Library(string method, string name) =>
        typeof(runtime::ThreatConnect.ThreatConnectClient).Assembly.GetTypes().Single(type => type.Name == "BranchRule")
            .GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [name]);
}
