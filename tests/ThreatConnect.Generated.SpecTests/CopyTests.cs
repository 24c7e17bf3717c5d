using System.Text.Json;
using System.Text.Json.Nodes;
using ThreatConnect.SpecTests.Reading;

namespace ThreatConnect.SpecTests;

// The generator reads a copy of the document. NSwag, which writes it, does not warn when it loses a part.
public sealed class CopyTests
{
    private static readonly string s_copy = File.ReadAllText(BuildSettings.JsonCopy);

    [Fact]
    public void Nothing_of_the_document_is_lost_or_changed_in_the_copy_that_the_generator_reads() =>
        Compare(s_copy).Should().BeEmpty();

    [Fact]
    public void A_copy_that_lost_or_changed_or_added_something_would_be_noticed()
    {
        var changed = JsonNode.Parse(s_copy)!;
        changed["x-tc-groups"]!["types"]![0]!.AsObject().Remove("model");
        changed["x-tc-filters"]![0]!["filters"]!.AsArray().RemoveAt(0);
        changed["x-tc-indicators"]!["filters"]![0]!["kind"] = "text";
        changed["components"]!["schemas"]!["Tag"]!["properties"]!["added"] = new JsonObject();
        changed["components"]!["parameters"]!["ResultLimit"]!["schema"]!["maximum"] = 9999;
        changed["components"]!["parameters"]!["Owner"]!["required"] = true;
        changed["components"]!["parameters"]!["Owner"]!["deprecated"] = true;

        Compare(changed.ToJsonString()).Should().BeEquivalentTo(
            "#/x-tc-groups/types/0/model: was lost",
            "#/x-tc-filters/0/filters: 2 items became 1",
            "#/x-tc-indicators/filters/0/kind: 'boolean' became '\"text\"'",
            "#/components/schemas/Tag/properties/added: was added",
            "#/components/parameters/ResultLimit/schema/maximum: '10000' became '9999'",
            "#/components/parameters/Owner/required: 'false' became 'true'",
            "#/components/parameters/Owner/deprecated: was added");
    }

    private static List<string> Compare(string copy)
    {
        using var json = JsonDocument.Parse(copy);
        return [.. CopyComparer.Compare(SpecDocument.Root, json.RootElement)];
    }
}
