using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Reading;

namespace ThreatConnect.Generator.Parsing;

// What the parsers of the tables share: the schemas of the document and the names that are taken.
internal sealed class DocumentContext
{
    private readonly HashSet<string> schemas;

    public DocumentContext(JsonNode root, DiagnosticSink sink)
    {
        Sink = sink;
        Names = new NameRegistry(sink);
        schemas = [.. root.Member("components")?.Member("schemas")?.Children.Select(schema => schema.Key) ?? []];
        Names.Reserve(Roles.Type, schemas);
    }

    public DiagnosticSink Sink { get; }

    public NameRegistry Names { get; }

    // The name of a schema, which is the name of a C# model too.
    public string Schema(Row row, string member)
    {
        var name = row.CSharpName(member, Roles.Type);
        if (name.Length > 0 && !schemas.Contains(name))
        {
            Sink.Report(DiagnosticIds.UnknownSchema, row.Node.Member(member)!, name);
        }

        return name;
    }
}
