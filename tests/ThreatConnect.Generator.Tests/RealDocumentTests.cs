using System.Diagnostics;
using System.Text.Json.Nodes;
using ThreatConnect.Generator.Tests.Running;

namespace ThreatConnect.Generator.Tests;

/// <summary>The document that the library is made from.</summary>
public sealed class RealDocumentTests
{
    private static readonly GeneratorInput s_input = GeneratorInput.Document(TestData.RealDocument);

    [Fact]
    public void Every_row_becomes_a_file()
    {
        var document = JsonNode.Parse(TestData.RealDocument)!;
        var expected = Models(document, "x-tc-groups").Select(model => $"Groups.{model}.g.cs")
            .Concat(Models(document, "x-tc-indicators").Select(model => $"Indicators.{model}.g.cs"))
            .Concat(document["x-tc-filters"]!.AsArray().Select(row => row!["model"]!.GetValue<string>())
                .Select(model => $"{model.Replace("Entity", "", StringComparison.Ordinal)}Filter.g.cs"))
            .Concat(document["x-tc-assets"]!.AsArray().Select(row => $"Assets.{row!["class"]}.g.cs"))
            .Concat(Convertible(document).Select(model => $"Requests.{model}.g.cs"))
            .Concat(["GroupFilter.g.cs", "IndicatorFilter.g.cs", "KnownTypes.g.cs"]);

        GeneratorRunner.Run(s_input).Files.Keys.Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void A_new_group_type_is_an_edit_of_the_document_alone()
    {
        var document = JsonNode.Parse(TestData.RealDocument)!;
        foreach (var schema in new[] { "Prophecy", "ProphecyCreate", "ProphecyUpdate" })
        {
            document["components"]!["schemas"]![schema] = new JsonObject { ["type"] = "object" };
        }

        document["x-tc-groups"]!["types"]!.AsArray().Add(JsonNode.Parse("""
            { "name": "Prophecy", "model": "Prophecy", "summary": "Prophecies, what is to come." }
            """));
        var after = GeneratorInput.Document(document.ToJsonString());

        RunReasons.Of(s_input, after).WrittenFiles.Should().Be("Groups.Prophecy.g.cs, KnownTypes.g.cs");
        GeneratorRunner.Run(after).Files["Groups.Prophecy.g.cs"]
            .Should().Contain("public override ProphecyCollection Prophecies => new(this);");
    }

    [Fact]
    public void It_is_read_in_a_moment()
    {
        GeneratorRunner.Run(s_input);

        var watch = Stopwatch.StartNew();
        GeneratorRunner.Run(s_input);

        // Some milliseconds; the bound is for a machine that is busy, and for a reader that has become quadratic.
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    // The objects that a request creates or updates. Observations are added, but those that come back are counted otherwise.
    private static IEnumerable<string> Convertible(JsonNode document)
    {
        var schemas = document["components"]!["schemas"]!.AsObject();
        var roles = schemas.ToDictionary(schema => schema.Key, schema => schema.Value!["x-tc-role"]?.GetValue<string>(), StringComparer.Ordinal);
        return roles.Keys.Where(name => roles[name] == "response" && name != "Observation").Where(name =>
        {
            var stem = name.Replace("Entity", "", StringComparison.Ordinal);
            return roles.GetValueOrDefault(stem + "Create") == "request" || roles.GetValueOrDefault(stem + "Update") == "request";
        });
    }

    private static IEnumerable<string> Models(JsonNode document, string table) =>
        document[table]!["types"]!.AsArray().Select(row => row!["model"]!.GetValue<string>());
}
