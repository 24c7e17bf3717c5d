using Microsoft.CodeAnalysis.Diagnostics;
using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Parsing;

// Where the types of an instance go: the one thing that a project says outside of its files.
// Name: the namespace.
// Faults: what is wrong with what the project says.
internal sealed record ConsumerNamespace(string Name, EquatableArray<DiagnosticInfo> Faults)
{
    private const string Default = "ThreatConnect.Custom";

    private const string Property = "build_property.ThreatConnectNamespace";

    public static ConsumerNamespace From(AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var name = options.GlobalOptions.TryGetValue(Property, out var value) ? value.Trim() : "";
        if (name.Length == 0)
        {
            return new(Default, default);
        }

        return name.Split('.').All(Identifier.IsValid) ? new(name, default) : new(Default, new([new(DiagnosticIds.NoNamespace, null, new([name]))]));
    }
}
