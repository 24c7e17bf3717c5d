using YamlDotNet.RepresentationModel;

namespace ThreatConnect.SpecTests.Reading;

/// <summary>Looking into nodes that may not have what is looked for.</summary>
internal static class YamlNodeExtensions
{
    public static YamlNode? Find(this YamlNode node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    public static string? Text(this YamlNode node, string key) => (node.Find(key) as YamlScalarNode)?.Value;

    /// <summary>The objects of a list; none where there is no list.</summary>
    public static IEnumerable<YamlMappingNode> List(this YamlNode node, string key) => node.Find(key) is YamlSequenceNode list ? list.Cast<YamlMappingNode>() : [];

    /// <summary>The scalars of a list; none where there is no list.</summary>
    public static IEnumerable<string> Words(this YamlNode node, string key) =>
        node.Find(key) is YamlSequenceNode list ? list.Select(item => ((YamlScalarNode)item).Value!) : [];

    /// <summary>The objects of an object by their keys; none where there is no object.</summary>
    public static IEnumerable<KeyValuePair<string, YamlMappingNode>> Members(this YamlNode node, string key) =>
        node.Find(key) is { } child ? child.Members() : [];

    public static IEnumerable<KeyValuePair<string, YamlMappingNode>> Members(this YamlNode node) =>
        from pair in (YamlMappingNode)node
        where pair.Value is YamlMappingNode
        select KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, (YamlMappingNode)pair.Value);
}
