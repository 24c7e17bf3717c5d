using YamlDotNet.RepresentationModel;

namespace ThreatConnect.Tests.Support;

// A YAML file of one document, which is a mapping.
public static class YamlFile
{
    public static YamlMappingNode Load(string file)
    {
        using var reader = File.OpenText(file);
        var stream = new YamlStream();
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }
}
