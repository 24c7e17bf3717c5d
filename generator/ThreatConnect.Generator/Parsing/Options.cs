using ThreatConnect.Generator.Model;

namespace ThreatConnect.Generator.Parsing;

// Values of which one is selected, as instances write them.
internal static class Options
{
    public static EquatableArray<string> Split(string? text) =>
        new([.. (text ?? "").Split(';').Select(option => option.Trim()).Where(option => option.Length > 0).Distinct()]);
}
