using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Parsing.Rows;
using ThreatConnect.Generator.Reading;

namespace ThreatConnect.Generator.Parsing.Tables;

// The schemas of the document and the names that are taken, which the parsers of all tables share.
internal sealed class DocumentContext
{
    private readonly Dictionary<string, JsonNode> _schemas;

    public DocumentContext(JsonNode root, DiagnosticSink sink)
    {
        Sink = sink;
        Names = new NameRegistry(sink);
        _schemas = (root.Member("components")?.Member("schemas")?.Children ?? []).ToDictionary(schema => schema.Key);
        Names.Reserve(Roles.Type, _schemas.Keys);
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
        if (_schemas.ContainsKey(model))
        {
            ExpectSchema(name, row.Node.Member("model"), $"name the schema in '{member}'");
        }

        return name;
    }

    // The page of the vendor about a model; null if its schema has none.
    public string? DocumentationOf(string model) =>
        _schemas.TryGetValue(model, out var schema) && schema.Member("externalDocs")?.Member("url") is { Kind: JsonKind.String } url
            ? url.Text
            : null;

    private void ExpectSchema(string name, JsonNode? node, string remedy)
    {
        if (name.Length > 0 && node is not null && !_schemas.ContainsKey(name))
        {
            Sink.Report(DiagnosticIds.UnknownSchema, node, name, remedy);
        }
    }
}
