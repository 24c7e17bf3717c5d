using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ThreatConnect.Generator.Diagnostics;

// A place on one line of an additional file, comparable by value as Location is not.
internal sealed record LocationInfo(string Path, int Start, int Length, int Line, int Column)
{
    public Location ToLocation()
    {
        var start = new LinePosition(Line, Column);
        var end = new LinePosition(Line, Column + Length);
        return Location.Create(Path, new TextSpan(Start, Length), new LinePositionSpan(start, end));
    }
}
