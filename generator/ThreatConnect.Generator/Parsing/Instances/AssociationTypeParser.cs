using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Parsing.Rows;

namespace ThreatConnect.Generator.Parsing.Instances;

// Reads an item of the response of GET /v2/types/associationTypes. The list has group types too, and names are not unique: an association
// type is identified by its branch.
internal static class AssociationTypeParser
{
    // The key of the list in the response.
    public const string Key = "associationType";

    // The type; null for group types, and for types that the library has already.
    public static NamedRow<AssociationTypeModel>? Parse(Row row)
    {
        var isFileAction = row.IsTrue("fileAction");
        if (!isFileAction && !row.IsTrue("custom"))
        {
            return null;
        }

        var branch = row.Text("apiBranch");
        if (DocumentedAssociations.Contains(branch, isFileAction))
        {
            return null;
        }

        var type = new AssociationTypeModel
        {
            IsFileAction = isFileAction,
            Branch = branch,
            Name = row.Text("name"),
            Member = ReservedNames.AvoidForConstant(
                row.NameFor("apiBranch", branch, Roles.Property), AssociationTypesModel.ClassOf(isFileAction)),
        };
        return NamedRow.Of(type, row, "apiBranch");
    }
}

// The branches of the association types that the vendor documents. The library has them all.
internal static class DocumentedAssociations
{
    private static readonly string[] s_associations =
        ["addressToUserAgent", "asnToAddress", "asnToCidr", "cidrToAddress", "dnsPtrRecord", "domainRegistrant", "fileDownload", "urlHost"];

    private static readonly string[] s_fileActions = ["archive", "drop", "traffic", "mutex", "registryKey", "userAgent", "dnsQuery"];

    public static bool Contains(string branch, bool isFileAction) => (isFileAction ? s_fileActions : s_associations).Contains(branch);
}
