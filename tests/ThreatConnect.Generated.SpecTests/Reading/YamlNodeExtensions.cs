using YamlDotNet.RepresentationModel;

namespace ThreatConnect.SpecTests.Reading;

// Reads members that a node may not have.
internal static class YamlNodeExtensions
{
    public static YamlNode? Find(this YamlNode node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    public static string? Text(this YamlNode node, string key) => (node.Find(key) as YamlScalarNode)?.Value;

    // The objects of a list, or none.
    public static IEnumerable<YamlMappingNode> List(this YamlNode node, string key) =>
        node.Find(key) is YamlSequenceNode list ? list.Cast<YamlMappingNode>() : [];

    // The scalars of a list, or none.
    public static IEnumerable<string> Words(this YamlNode node, string key) =>
        node.Find(key) is YamlSequenceNode list ? list.Select(item => ((YamlScalarNode)item).Value!) : [];

    // The objects of an object by their keys, or none.
    public static IEnumerable<KeyValuePair<string, YamlMappingNode>> Members(this YamlNode node, string key) =>
        node.Find(key) is { } child ? child.Members() : [];

    public static IEnumerable<KeyValuePair<string, YamlMappingNode>> Members(this YamlNode node) =>
        from pair in (YamlMappingNode)node
        where pair.Value is YamlMappingNode
        select KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, (YamlMappingNode)pair.Value);
}
