using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Parsing.Instances;
using ThreatConnect.Generator.Parsing.Tables;
using ThreatConnect.Generator.Reading;

namespace ThreatConnect.Generator.Parsing;

// Reads one file, whatever its content is. Each error in it becomes a diagnostic.
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

        if (file.FirstLost is { } lost)
        {
            sink.Report(DiagnosticIds.NotUtf8, lost);
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

        var indicators = InstanceList.Find(root, CustomTypeParser.Keys);
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
            CustomTypes = indicators?.Parse(sink, CustomTypeParser.Parse) ?? default,
            AttributeTypes = attributes?.Parse(sink, AttributeTypeParser.Parse) ?? default,
            AssociationTypes = associations?.Parse(sink, AssociationTypeParser.Parse) ?? default,
            Diagnostics = default,
        };
        return file with { Diagnostics = sink.ToArray() };
    }

    private static ParsedFile Empty(string path, DiagnosticSink sink) => new() { Path = path, Diagnostics = sink.ToArray() };
}

// An additional file as text; null if it cannot be read. The position is that of the first character that was lost when the bytes were
// decoded, null if there is none.
internal sealed record SourceFile(string Path, string? Text, TextPosition? FirstLost)
{
    private const string Suffix = ".threatconnect.json";

    // Files with another name are ignored, so that the generator does nothing in a project that has none of these.
    public static bool IsOurs(AdditionalText file) => file.Path.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);

    public static SourceFile From(AdditionalText file, CancellationToken cancellationToken)
    {
        var source = file.GetText(cancellationToken);
        var text = source?.ToString();
        return new(file.Path, text, source is null || text is null ? null : FindLost(source, text));
    }

    // The compiler reads bytes that are not UTF-8 in the code page of the machine, so that the same file has other labels elsewhere; other
    // tools have put a replacement character for them.
    private static TextPosition? FindLost(SourceText source, string text)
    {
        var isUnicode = source.Encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding;
        var offset = isUnicode ? text.IndexOf('\uFFFD') : IndexOfNotAscii(text);
        if (offset < 0)
        {
            return null;
        }

        var position = source.Lines.GetLinePosition(offset);
        return new TextPosition(offset, position.Line, position.Character);
    }

    private static int IndexOfNotAscii(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > '\u007F')
            {
                return i;
            }
        }

        return -1;
    }
}
