using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Reading;

namespace ThreatConnect.Generator.Parsing;

// Reads one file, whichever kind it is. Whatever is wrong with it becomes a diagnostic.
internal static class FileParser
{
    public static ParsedFile Parse(SourceFile file)
    {
        var sink = new DiagnosticSink(file.Path);
        if (file.Text is null)
        {
            sink.Report(DiagnosticIds.Unreadable, default(TextPosition));
            return Empty(file.Path, sink);
        }

        try
        {
            return Parse(file.Path, JsonReader.Read(file.Text), sink);
        }
        catch (JsonSyntaxException exception)
        {
            sink.Report(DiagnosticIds.BrokenJson, exception.Position, exception.Message);
            return Empty(file.Path, sink);
        }
    }

    private static ParsedFile Parse(string path, JsonNode root, DiagnosticSink sink)
    {
        if (root.Has("openapi"))
        {
            var document = DocumentParser.Parse(root, sink);
            return Empty(path, sink) with { Document = document };
        }

        var indicators = InstanceList.Find(root, InstanceTypesParser.Keys);
        var attributes = InstanceList.Find(root, AttributeTypeParser.Key);
        var associations = InstanceList.Find(root, AssociationTypeParser.Key);
        if (indicators is null && attributes is null && associations is null)
        {
            sink.Report(DiagnosticIds.UnknownContent, root);
            return Empty(path, sink);
        }

        var file = new ParsedFile
        {
            Path = path,
            CustomTypes = indicators?.Parse(sink, InstanceTypesParser.Parse) ?? default,
            AttributeTypes = attributes?.Parse(sink, AttributeTypeParser.Parse) ?? default,
            AssociationTypes = associations?.Parse(sink, AssociationTypeParser.Parse) ?? default,
            Diagnostics = default,
        };
        return file with { Diagnostics = sink.ToArray() };
    }

    private static ParsedFile Empty(string path, DiagnosticSink sink) => new() { Path = path, Diagnostics = sink.ToArray() };
}
