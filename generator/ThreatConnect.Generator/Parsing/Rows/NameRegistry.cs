using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Reading;

namespace ThreatConnect.Generator.Parsing.Rows;

// The names that are in use. Names that differ only in case count as the same: one folder cannot have files of such names.
internal sealed class NameRegistry(DiagnosticSink sink)
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    // Adds a name that is in use outside the tables, without a report.
    public void Reserve(string role, string name) => _taken.Add(Key(role, name));

    public void Reserve(string role, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            Reserve(role, name);
        }
    }

    // Adds a name, or reports that it is in use already.
    public void Claim(string role, string name, JsonNode node)
    {
        if (name.Length > 0 && !_taken.Add(Key(role, name)))
        {
            sink.Report(DiagnosticIds.Duplicate, node, role, name);
        }
    }

    private static string Key(string role, string name) => role + ":" + name;
}

// The purpose of a name, for messages.
internal static class Roles
{
    public const string Type = "C# type";
    public const string Property = "C# property";
    public const string TypeName = "type name";
    public const string Branch = "branch";
    public const string Entity = "entity";
    public const string Model = "model";
    public const string Filter = "filter";
    public const string Key = "key";
}
