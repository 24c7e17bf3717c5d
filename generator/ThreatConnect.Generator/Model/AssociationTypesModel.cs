namespace ThreatConnect.Generator.Model;

/// <summary>The association types of an instance of one sort, which stand in one class.</summary>
/// <param name="OfFiles">Whether they are what files do, or else associations between indicators.</param>
/// <param name="Types">The types.</param>
internal sealed record AssociationTypesModel(bool OfFiles, EquatableArray<AssociationTypeModel> Types)
{
    public static string ClassOf(bool ofFiles) => ofFiles ? "FileActionTypes" : "AssociationTypes";
}
