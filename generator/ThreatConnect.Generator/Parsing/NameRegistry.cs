using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Reading;

namespace ThreatConnect.Generator.Parsing;

// The names that are taken. Names that differ only in case are one: files of such names cannot lie in one folder.
internal sealed class NameRegistry(DiagnosticSink sink)
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    // Takes a name that something outside the tables has, without a report.
    public void Reserve(string role, string name) => taken.Add(Key(role, name));

    public void Reserve(string role, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            Reserve(role, name);
        }
    }

    // Takes a name, or reports that it is taken.
    public void Claim(string role, string name, JsonNode node)
    {
        if (name.Length > 0 && !taken.Add(Key(role, name)))
        {
            sink.Report(DiagnosticIds.Duplicate, node, role, name);
        }
    }

    private static string Key(string role, string name) => role + ":" + name;
}
