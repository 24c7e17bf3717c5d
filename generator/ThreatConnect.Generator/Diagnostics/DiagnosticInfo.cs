using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;
using ThreatConnect.Generator.Model;

namespace ThreatConnect.Generator.Diagnostics;

// A diagnostic as plain text, which the pipeline can compare. Without a location it is about the project.
internal sealed record DiagnosticInfo(string Id, LocationInfo? Location, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptors.Find(Id), Location?.ToLocation() ?? Microsoft.CodeAnalysis.Location.None, [.. Arguments]);
}

// A position on one line of an additional file, equal by value, which Location is not.
internal sealed record LocationInfo(string Path, int Start, int Length, int Line, int Column)
{
    public Location ToLocation()
    {
        var start = new LinePosition(Line, Column);
        var end = new LinePosition(Line, Column + Length);
        return Location.Create(Path, new TextSpan(Start, Length), new LinePositionSpan(start, end));
    }
}
