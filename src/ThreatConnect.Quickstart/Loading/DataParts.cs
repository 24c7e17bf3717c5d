namespace ThreatConnect.Quickstart.Loading;

/// <summary>The parts of data files, and how they are called.</summary>
internal static class DataParts
{
    /// <summary>What hangs on an object.</summary>
    public static IReadOnlyList<DataPart> OfObjects { get; } = [DataPart.Attribute, DataPart.Tag, DataPart.SecurityLabel, DataPart.Association];

    public static string Plural(DataPart part) => part switch
    {
        DataPart.Object => "objects",
        DataPart.Attribute => "attributes",
        DataPart.Tag => "tags",
        DataPart.SecurityLabel => "security labels",
        DataPart.Association => "associations",
        _ => "members",
    };

    /// <summary>What stands before the reason for which a part was refused; nothing, where the reason itself names it.</summary>
    public static string Prefix(DataPart part) => part switch
    {
        DataPart.Attribute => "an attribute: ",
        DataPart.Tag => "a tag: ",
        DataPart.SecurityLabel => "a security label: ",
        DataPart.Association => "an association: ",
        _ => string.Empty,
    };
}
