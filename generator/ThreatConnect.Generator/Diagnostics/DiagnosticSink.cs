using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Reading;

namespace ThreatConnect.Generator.Diagnostics;

// Collects the diagnostics of one file while it is parsed.
internal sealed class DiagnosticSink(string path)
{
    private readonly List<DiagnosticInfo> _diagnostics = [];

    public int Count => _diagnostics.Count;

    // Reports a value; its JSON pointer becomes the first argument of the message.
    public void Report(string id, JsonNode node, params string[] arguments) =>
        _diagnostics.Add(new DiagnosticInfo(id, Locate(node), new EquatableArray<string>([node.Pointer, .. arguments])));

    // Reports a position in a file that could not be read as JSON.
    public void Report(string id, TextPosition position, params string[] arguments) =>
        _diagnostics.Add(new DiagnosticInfo(
            id,
            new LocationInfo(path, position.Offset, 0, position.Line, position.Column),
            new EquatableArray<string>(arguments)));

    public LocationInfo Locate(JsonNode node) =>
        new(path, node.Start.Offset, node.Length, node.Start.Line, node.Start.Column);

    public EquatableArray<DiagnosticInfo> ToArray() => new([.. _diagnostics]);
}
