using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;

namespace ThreatConnect.Generator.Parsing;

// Puts attribute and association types of all files together: what is one on the instance is one here.
internal static class NamedRowMerger
{
    public static EquatableArray<AttributeTypesModel> MergeAttributes(IEnumerable<NamedRow<AttributeTypeModel>> rows, List<DiagnosticInfo> diagnostics)
    {
        var types = rows
            .GroupBy(row => row.Model.Name, StringComparer.Ordinal)
            .Select(group => group.First() with { Model = group.Select(row => row.Model).Aggregate(AttributeTypeParser.Merge) })
            .ToList();
        var models = MemberNames.TellApart(types, type => type.Name, type => type.Member, (type, member) => type with { Member = member }, diagnostics);
        return models.Count == 0 ? default : new([new(models)]);
    }

    public static EquatableArray<AssociationTypesModel> MergeAssociations(IEnumerable<NamedRow<AssociationTypeModel>> rows, List<DiagnosticInfo> diagnostics)
    {
        var classes = rows.GroupBy(row => row.Model.OfFiles).OrderBy(group => group.Key);
        return new([.. classes.Select(group => new AssociationTypesModel(group.Key, MergeClass(group, diagnostics)))]);
    }

    private static EquatableArray<AssociationTypeModel> MergeClass(IEnumerable<NamedRow<AssociationTypeModel>> rows, List<DiagnosticInfo> diagnostics)
    {
        var types = rows.GroupBy(row => row.Model.Branch, StringComparer.Ordinal).Select(group => group.First()).ToList();
        return MemberNames.TellApart(types, type => type.Branch, type => type.Member, (type, member) => type with { Member = member }, diagnostics);
    }
}
