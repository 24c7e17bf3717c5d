using ThreatConnect.Generator.Tests.Running;

namespace ThreatConnect.Generator.Tests;

// The texts of the document become documentation in .NET's customary form.
public sealed class DocumentationTests
{
    private const string Schema = "\"Campaign\": { \"type\": \"object\" }";

    [Fact]
    public void The_page_of_the_vendor_about_a_model_is_linked_from_its_handle_and_its_collection()
    {
        const string Documented = """
            "Campaign": { "type": "object", "externalDocs": { "url": "https://example.com/?a=1&b=\"2\"" } }
            """;

        Document.RunEdited(Schema, Documented).Files["Groups.Campaign.g.cs"].Split('\n')
            .Where(line => line == "/// <seealso href=\"https://example.com/?a=1&amp;b=&quot;2&quot;\"/>").Should().HaveCount(2);
    }

    [Fact]
    public void The_page_of_the_vendor_about_assets_is_linked_from_their_class() =>
        Document.RunEdited(
            "\"VictimAsset\": { \"type\": \"object\" }",
            "\"VictimAsset\": { \"type\": \"object\", \"externalDocs\": { \"url\": \"https://example.com/\" } }")
            .Files["Assets.VictimAssets.g.cs"].Should()
            .Contain("/// <seealso href=\"https://example.com/\"/>\npublic class VictimAssets");

    [Theory]
    [InlineData("Campaigns, sets of incidents.", "Gets the campaigns, sets of incidents.", "Represents the campaigns, sets of incidents.")]
    [InlineData("The campaigns.", "Gets the campaigns.", "Represents the campaigns.")]
    [InlineData("URLs & more.", "Gets the URLs &amp; more.", "Represents the URLs &amp; more.")]
    public void A_summary_of_a_type_begins_with_a_verb(string summary, string property, string type)
    {
        const string Old = "\"Campaigns, sets of incidents or activity that belong together over time.\"";

        Document.RunEdited(Old, $"\"{summary}\"").Files["Groups.Campaign.g.cs"].Should()
            .Contain($"    /// <summary>{property}</summary>\n    public override CampaignCollection Campaigns")
            .And.Contain($"/// <summary>{type}</summary>\npublic class CampaignCollection");
    }

    [Theory]
    [InlineData("The name of the group.", "Gets the field to filter by the name of the group.")]
    [InlineData("Whether it is new.", "Gets the field to filter by whether it is new.")]
    public void A_summary_of_a_filter_begins_with_a_verb(string summary, string property) =>
        Document.RunEdited("\"The name of the group.\"", $"\"{summary}\"").Files["GroupFilter.g.cs"].Should()
            .Contain($"    /// <summary>{property}</summary>\n    public TextField<T> Name");
}
