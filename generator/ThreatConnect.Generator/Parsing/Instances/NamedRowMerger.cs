using System.Globalization;
using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Parsing.Rows;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Parsing.Instances;

// A model and the location of its name in the file, for a diagnostic if another model gets the same name in C#.
internal sealed record NamedRow<T>(T Model, string Pointer, LocationInfo Location)
    where T : IEquatable<T>;

internal static class NamedRow
{
    // The row that a model was read from; null if the row has an error.
    public static NamedRow<T>? Of<T>(T model, Row row, string? member = null)
        where T : IEquatable<T>
    {
        var node = member is null ? row.Node : row.Node.Member(member);
        return row.IsGood && node is not null ? new(model, node.Pointer, row.Sink.Locate(node)) : null;
    }
}

// Merges the attribute and association types of all files: a type that two files have is emitted once.
internal static class NamedRowMerger
{
    public static EquatableArray<AttributeTypesModel> MergeAttributes(
        IEnumerable<NamedRow<AttributeTypeModel>> rows, List<DiagnosticInfo> diagnostics)
    {
        var types = rows
            .GroupBy(row => row.Model.Name, StringComparer.Ordinal)
            .Select(group => group.First() with { Model = group.Select(row => row.Model).Aggregate(AttributeTypeParser.Merge) })
            .ToList();
        var models = MemberNames.Distinguish(
            types, type => type.Name, type => type.Member, (type, member) => type with { Member = member }, diagnostics);
        return models.Count == 0 ? default : new([new(models)]);
    }

    public static EquatableArray<AssociationTypesModel> MergeAssociations(
        IEnumerable<NamedRow<AssociationTypeModel>> rows, List<DiagnosticInfo> diagnostics)
    {
        var classes = rows.GroupBy(row => row.Model.IsFileAction).OrderBy(group => group.Key);
        return new([.. classes.Select(group => new AssociationTypesModel(group.Key, MergeClass(group, diagnostics)))]);
    }

    private static EquatableArray<AssociationTypeModel> MergeClass(
        IEnumerable<NamedRow<AssociationTypeModel>> rows, List<DiagnosticInfo> diagnostics)
    {
        var types = rows.GroupBy(row => row.Model.Branch, StringComparer.Ordinal).Select(group => group.First()).ToList();
        return MemberNames.Distinguish(
            types, type => type.Branch, type => type.Member, (type, member) => type with { Member = member }, diagnostics);
    }
}

// Distinguishes names that would be the same in C#, such as % Confidence and Confidence: the name that is written like the C# one keeps
// it, and the others get a number, in alphabetical order and not in that of the file.
internal static class MemberNames
{
    public static EquatableArray<T> Distinguish<T>(
        IReadOnlyList<NamedRow<T>> rows,
        Func<T, string> name,
        Func<T, string> member,
        Func<T, string, T> rename,
        List<DiagnosticInfo> diagnostics)
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
                    DiagnosticIds.SameInCSharp,
                    ordered[i].Location,
                    new([ordered[i].Pointer, name(ordered[i].Model), other, name(ordered[0].Model), group.Key])));
            }
        }

        return new([.. rows.Select(row => renamed.TryGetValue(row, out var model) ? model : row.Model)]);
    }
}
