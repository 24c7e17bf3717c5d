using Microsoft.CodeAnalysis;
using ThreatConnect.Generator.Model;

namespace ThreatConnect.Generator.Diagnostics;

// A diagnostic as plain text, so that the pipeline can tell whether it has changed; without a location it is about the project.
internal sealed record DiagnosticInfo(string Id, LocationInfo? Location, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptors.Find(Id), Location?.ToLocation() ?? Microsoft.CodeAnalysis.Location.None, [.. Arguments]);
}
