using Microsoft.CodeAnalysis.Diagnostics;
using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Parsing;

// The namespace for the types of an instance, from a property of the project, with the errors in that property.
internal sealed record ConsumerNamespace(string Name, EquatableArray<DiagnosticInfo> Errors)
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

        return name.Split('.').All(Identifier.IsValid)
            ? new(name, default)
            : new(Default, new([new(DiagnosticIds.InvalidNamespace, null, new([name]))]));
    }
}
