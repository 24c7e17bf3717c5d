using System.Collections.Immutable;
using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Parsing.Instances;

namespace ThreatConnect.Generator.Parsing;

// Merges the files. Two of them cannot have the same name, because the compiler would get one file twice.
internal static class SpecificationMerger
{
    public static Specification Merge(ImmutableArray<ParsedFile> files)
    {
        var ordered = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var diagnostics = ordered.SelectMany(file => file.Diagnostics).ToList();
        var documents = ordered.Where(file => file.Document is not null).ToList();
        diagnostics.AddRange(documents.Skip(1).Select(second => ReportSecond(second, documents[0])));
        return new Specification
        {
            Document = documents.FirstOrDefault()?.Document ?? new DocumentModel(),
            CustomTypes = MergeTypes(ordered.SelectMany(file => file.CustomTypes), diagnostics),
            AttributeTypes = NamedRowMerger.MergeAttributes(ordered.SelectMany(file => file.AttributeTypes), diagnostics),
            AssociationTypes = NamedRowMerger.MergeAssociations(ordered.SelectMany(file => file.AssociationTypes), diagnostics),
            Diagnostics = new([.. diagnostics]),
        };
    }

    private static DiagnosticInfo ReportSecond(ParsedFile second, ParsedFile first) =>
        new(DiagnosticIds.SecondDocument, new LocationInfo(second.Path, 0, 0, 0, 0), new([first.Path]));

    private static EquatableArray<CustomTypesModel> MergeTypes(
        IEnumerable<NamedRow<CustomTypeModel>> rows, List<DiagnosticInfo> diagnostics)
    {
        var types = new List<CustomTypeModel>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            var clash = CustomTypeParser.EmittedNames(row.Model).FirstOrDefault(name => !taken.Add(name));
            if (clash is not null)
            {
                diagnostics.Add(new(DiagnosticIds.Duplicate, row.Location, new([row.Pointer, "C# name", clash])));
            }
            else
            {
                types.Add(row.Model);
            }
        }

        return types.Count == 0 ? default : new([new(new([.. types]))]);
    }
}
