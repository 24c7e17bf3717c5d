using ThreatConnect.SpecTests.Reading;
using YamlDotNet.RepresentationModel;

namespace ThreatConnect.SpecTests;

// A type is in several parts of the document, which must agree.
public sealed class TypeTableTests
{
    public static TheoryData<string, string> Tables { get; } = new() { { "x-tc-groups", "Group" }, { "x-tc-indicators", "Indicator" } };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Each_row_names_schemas_of_the_right_role(string table, string prefix)
    {
        SpecDocument.Types(table).Should().NotBeEmpty($"there are types of {prefix}");
        foreach (var type in SpecDocument.Types(table))
        {
            Role(type, "model").Should().Be("response", type.Text("name"));
            Role(type, "create").Should().Be("request", type.Text("name"));
            Role(type, "update").Should().Be("request", type.Text("name"));
        }
    }

    [Fact]
    public void Each_type_of_group_has_the_id_that_its_schema_defines() =>
        SpecDocument.Types("x-tc-groups").Should().AllSatisfy(type =>
        {
            var schema = SpecDocument.Schemas[type.Text("model")!];
            schema.Text("x-tc-id").Should().Be(type.Text("id"));
            SpecDocument.Properties(schema).Single(property => property.Key == "id").Value.Text("x-tc-id").Should().Be(type.Text("id"));
        });

    [Fact]
    public void Each_type_of_indicator_is_addressed_by_members_that_it_has() =>
        SpecDocument.Types("x-tc-indicators").Should().AllSatisfy(type =>
        {
            var keys = type.List("keys").Select(key => (key.Text("name"), key.Text("member"))).ToList();
            keys.Should().NotBeEmpty();
            Members(type, "model").Should().Contain(keys);
            Members(type, "create").Should().Contain(keys);
        });

    // CreateOrUpdateAsync updates a group with the request that would create it.
    [Fact]
    public void What_creates_a_group_updates_it_too() =>
        SpecDocument.Types("x-tc-groups").Should().AllSatisfy(type => Members(type, "update").Should().Contain(Members(type, "create")));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Each_type_has_its_entity_key_in_lists_and_in_single_responses(string table, string prefix)
    {
        var lists = Keys($"{prefix}ListByType").Select(property => $"{property.Key} {Target(property.Value["items"])}");
        var singles = Keys($"{prefix}OfType").Select(property => $"{property.Key} {Target(property.Value)}");
        var expected = SpecDocument.Types(table).Select(type => $"{type.Text("entity")} {type.Text("model")}").ToList();

        lists.Should().BeEquivalentTo(expected);
        singles.Should().BeEquivalentTo(expected);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Each_type_has_its_requests_among_the_bodies(string table, string prefix)
    {
        Bodies($"{prefix}Create")
            .Should().Contain(SpecDocument.Types(table).Select(type => type.Text("create")!)).And.OnlyHaveUniqueItems();
        Bodies($"{prefix}Update")
            .Should().Contain(SpecDocument.Types(table).Select(type => type.Text("update")!)).And.OnlyHaveUniqueItems();
    }

    public static TheoryData<string, string> AssetTables { get; } =
        new() { { "AdversaryAssets", "AdversaryAsset" }, { "VictimAssets", "VictimAsset" } };

    [Theory]
    [MemberData(nameof(AssetTables))]
    public void Each_type_of_asset_has_its_schemas_its_entity_key_and_its_bodies(string table, string response)
    {
        var row = SpecDocument.Assets.Single(assets => assets.Text("class") == table);
        var types = row.List("types").ToList();

        types.Should().NotBeEmpty().And.AllSatisfy(type =>
        {
            Role(type, "model").Should().Be("response", type.Text("name"));
            SpecDocument.Required(SpecDocument.Schemas[type.Text("create")!]).Should().Equal(type.Text("key"));
            SpecDocument.Required(SpecDocument.Schemas[type.Text("update")!]).Should().Equal(type.Text("key"));
            SpecDocument.Properties(SpecDocument.Schemas[type.Text("model")!])
                .Single(property => property.Key == "id").Value.Text("x-tc-id").Should().Be(row.Text("id"));
        });
        Data($"{response}OfType").Members("properties").Select(property => $"{property.Key} {Target(property.Value)}")
            .Should().BeEquivalentTo(types.Select(type => $"{type.Text("entity")} {type.Text("model")}"));
        Bodies($"{response}Create").Should().BeEquivalentTo(types.Select(type => type.Text("create")));
        Bodies($"{response}Update").Should().BeEquivalentTo(types.Select(type => type.Text("update")));
    }

    private static string? Role(YamlNode type, string key) => SpecDocument.Schemas.Find(type.Text(key)!)?.Text("x-tc-role");

    private static IEnumerable<(string?, string?)> Members(YamlNode type, string key) =>
        SpecDocument.Properties(SpecDocument.Schemas[type.Text(key)!])
            .Select(property => ((string?)property.Key, property.Value.Text("x-tc-name") ?? UpperFirst(property.Key)));

    private static string? UpperFirst(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static IEnumerable<KeyValuePair<string, YamlMappingNode>> Keys(string response) =>
        Data(response).Members("properties").Where(property => property.Key != "resultCount");

    private static YamlNode Data(string response) =>
        Schema(SpecDocument.Component("responses", response)).List("allOf").Last()["properties"]["data"];

    private static IEnumerable<string> Bodies(string body) =>
        Schema(SpecDocument.Component("requestBodies", body)).List("anyOf").Select(Target);

    private static YamlNode Schema(YamlNode component) => component["content"]["application/json"]["schema"];

    private static string Target(YamlNode node) => node.Text("$ref")!.Split('/')[^1];
}
