using YamlDotNet.RepresentationModel;

namespace ThreatConnect.SpecTests.Reading;

/// <summary>The document as it is written, and what the tests ask of it.</summary>
internal static class SpecDocument
{
    public static YamlMappingNode Root { get; } = Load(BuildSettings.Document);

    public static IReadOnlyList<SpecOperation> Operations { get; } = [.. SpecOperation.ReadAll(Root)];

    public static YamlMappingNode Schemas { get; } = (YamlMappingNode)Root["components"]["schemas"];

    public static IEnumerable<YamlMappingNode> Types(string table) => Root[table].List("types").Select(RowDefaults.OfType);

    public static IEnumerable<YamlMappingNode> Assets => Root.List("x-tc-assets").Select(RowDefaults.OfAssets);

    /// <summary>The object that a schema, response or other component is, by the kind and the name of it.</summary>
    public static YamlMappingNode Component(string kind, string name) => (YamlMappingNode)Root["components"][kind][name];

    /// <summary>What a node points to, or itself.</summary>
    public static YamlMappingNode Resolve(YamlNode node) =>
        node.Text("$ref") is { } reference ? (YamlMappingNode)reference["#/".Length..].Split('/').Aggregate((YamlNode)Root, (at, key) => at[key]) : (YamlMappingNode)node;

    /// <summary>The properties of a schema, with those of all that it is made of.</summary>
    public static IEnumerable<KeyValuePair<string, YamlMappingNode>> Properties(YamlNode schema)
    {
        var resolved = Resolve(schema);
        return resolved.List("allOf").SelectMany(Properties).Concat(resolved.Members("properties"));
    }

    private static YamlMappingNode Load(string file)
    {
        using var reader = File.OpenText(file);
        var stream = new YamlStream();
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }
}
