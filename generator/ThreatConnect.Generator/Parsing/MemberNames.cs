using System.Globalization;
using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Parsing;

// Tells apart what comes to one name in C#, such as % Confidence and Confidence: the name that is written like the C# one keeps it, and the
// others get a number, in the order of their letters and not in that of the file.
internal static class MemberNames
{
    public static EquatableArray<T> TellApart<T>(
        IReadOnlyList<NamedRow<T>> rows, Func<T, string> name, Func<T, string> member, Func<T, string, T> rename, List<DiagnosticInfo> diagnostics)
        where T : class, IEquatable<T>
    {
        var renamed = new Dictionary<NamedRow<T>, T>();
        foreach (var group in rows.GroupBy(row => member(row.Model), StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            var ordered = group
                .OrderBy(row => Identifier.UpperFirst(name(row.Model).Replace(" ", "")) == group.Key ? 0 : 1)
                .ThenBy(row => name(row.Model), StringComparer.Ordinal)
                .ToList();
            for (var i = 1; i < ordered.Count; i++)
            {
                var other = group.Key + "_" + (i + 1).ToString(CultureInfo.InvariantCulture);
                renamed[ordered[i]] = rename(ordered[i].Model, other);
                diagnostics.Add(new(
                    DiagnosticIds.SameInCSharp, ordered[i].Location, new([ordered[i].Pointer, name(ordered[i].Model), other, name(ordered[0].Model), group.Key])));
            }
        }

        return new([.. rows.Select(row => renamed.TryGetValue(row, out var model) ? model : row.Model)]);
    }
}
