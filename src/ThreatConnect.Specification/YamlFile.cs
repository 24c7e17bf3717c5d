using YamlDotNet.RepresentationModel;

namespace ThreatConnect.Specification;

// A YAML file of one document, which is a mapping.
public static class YamlFile
{
    public static YamlMappingNode Load(string file)
    {
        using var reader = File.OpenText(file);
        return Load(reader);
    }

    public static YamlMappingNode Load(TextReader reader)
    {
        var stream = new YamlStream();
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }
}
