namespace ThreatConnect.Generator.Model;

// The association types of an instance, or its file actions, which are in one class.
internal sealed record AssociationTypesModel(bool AreFileActions, EquatableArray<AssociationTypeModel> Types)
{
    public static string ClassOf(bool areFileActions) => areFileActions ? "FileActionTypes" : "AssociationTypes";
}

// An association type between indicators, or a file action, that exists on one instance only.
internal sealed record AssociationTypeModel
{
    public required bool IsFileAction { get; init; }

    // The path segment, which is unique. The name need not be.
    public required string Branch { get; init; }

    // The name in batches.
    public required string Name { get; init; }

    // The C# property.
    public required string Member { get; init; }
}
