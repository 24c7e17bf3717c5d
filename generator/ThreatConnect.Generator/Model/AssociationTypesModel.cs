namespace ThreatConnect.Generator.Model;

// The association types of an instance of one sort, which stand in one class.
// OfFiles: whether they are what files do, or else associations between indicators.
// Types: the types.
internal sealed record AssociationTypesModel(bool OfFiles, EquatableArray<AssociationTypeModel> Types)
{
    public static string ClassOf(bool ofFiles) => ofFiles ? "FileActionTypes" : "AssociationTypes";
}
