using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Reading;

namespace ThreatConnect.Generator.Parsing;

// The schemas of the document and the names that are taken, which the parsers of all tables share.
internal sealed class DocumentContext
{
    private readonly HashSet<string> _schemas;

    public DocumentContext(JsonNode root, DiagnosticSink sink)
    {
        Sink = sink;
        Names = new NameRegistry(sink);
        _schemas = [.. root.Member("components")?.Member("schemas")?.Children.Select(schema => schema.Key) ?? []];
        Names.Reserve(Roles.Type, _schemas);
    }

    public DiagnosticSink Sink { get; }

    public NameRegistry Names { get; }

    // The name of a schema, which is the name of a C# model too.
    public string Schema(Row row, string member)
    {
        var name = row.CSharpName(member, Roles.Type);
        ExpectSchema(name, row.Node.Member(member), "correct the name");
        return name;
    }

    // The schema of a request, which follows from the model where the row does not name it.
    public string RequestSchema(Row row, string member, string model)
    {
        if (row.Node.Member(member) is not null)
        {
            return Schema(row, member);
        }

        var name = DerivedNames.RequestOf(model, member);
        if (_schemas.Contains(model))
        {
            ExpectSchema(name, row.Node.Member("model"), $"name the schema in '{member}'");
        }

        return name;
    }

    private void ExpectSchema(string name, JsonNode? node, string remedy)
    {
        if (name.Length > 0 && node is not null && !_schemas.Contains(name))
        {
            Sink.Report(DiagnosticIds.UnknownSchema, node, name, remedy);
        }
    }
}
