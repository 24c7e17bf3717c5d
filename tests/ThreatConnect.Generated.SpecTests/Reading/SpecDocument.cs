using YamlDotNet.RepresentationModel;

namespace ThreatConnect.SpecTests.Reading;

// The document as it is written.
internal static class SpecDocument
{
    public static YamlMappingNode Root { get; } = YamlFile.Load(BuildSettings.Document);

    public static IReadOnlyList<SpecOperation> Operations { get; } = [.. SpecOperation.ReadAll(Root)];

    public static YamlMappingNode Schemas { get; } = (YamlMappingNode)Root["components"]["schemas"];

    // The schemas that become C# types with members.
    public static IEnumerable<KeyValuePair<string, YamlMappingNode>> Models =>
        Schemas.Members().Where(schema => schema.Value.Find("x-tc-role") is not null);

    public static IEnumerable<YamlMappingNode> Types(string table) => Root[table].List("types").Select(RowDefaults.OfType);

    public static IEnumerable<YamlMappingNode> Assets => Root.List("x-tc-assets").Select(RowDefaults.OfAssets);

    // A schema, a response or another component.
    public static YamlMappingNode Component(string section, string name) => (YamlMappingNode)Root["components"][section][name];

    // The target of a reference, or the node itself.
    public static YamlMappingNode Resolve(YamlNode node) =>
        node.Text("$ref") is { } reference
            ? (YamlMappingNode)reference["#/".Length..].Split('/').Aggregate((YamlNode)Root, (at, key) => at[key])
            : (YamlMappingNode)node;

    // The properties of a schema, with those of all that it is made of.
    public static IEnumerable<KeyValuePair<string, YamlMappingNode>> Properties(YamlNode schema)
    {
        var resolved = Resolve(schema);
        return resolved.List("allOf").SelectMany(Properties).Concat(resolved.Members("properties"));
    }

    // The names of the required properties of a schema, with those of all that it is made of.
    public static IEnumerable<string> Required(YamlNode schema)
    {
        var resolved = Resolve(schema);
        return resolved.List("allOf").SelectMany(Required).Concat(resolved.Words("required"));
    }
}
