using ThreatConnect.Generator.Model;

namespace ThreatConnect.Generator.Parsing;

// Reads an item of the answer of GET /v2/types/associationTypes. Group types are in it too, and names are not unique: what an association
// is, its branch says.
internal static class AssociationTypeParser
{
    // The key under which instances have the list.
    public const string Key = "associationType";

    // The type; null for the types of groups, and for what the library has already.
    public static NamedRow<AssociationTypeModel>? Parse(Row row)
    {
        var ofFiles = row.IsTrue("fileAction");
        if (!ofFiles && !row.IsTrue("custom"))
        {
            return null;
        }

        var branch = row.Text("apiBranch");
        if (DocumentedAssociations.Contains(branch, ofFiles))
        {
            return null;
        }

        var type = new AssociationTypeModel
        {
            OfFiles = ofFiles,
            Branch = branch,
            Name = row.Text("name"),
            Member = ReservedNames.AvoidForConstant(row.NameFor("apiBranch", branch, Roles.Property), AssociationTypesModel.ClassOf(ofFiles)),
        };
        return row.IsGood ? new(type, row.Node.Member("apiBranch")!.Pointer, row.Sink.Locate(row.Node.Member("apiBranch")!)) : null;
    }
}
