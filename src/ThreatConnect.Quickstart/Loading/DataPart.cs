namespace ThreatConnect.Quickstart.Loading;

// What data files consist of.
internal enum DataPart
{
    // A line as a whole.
    Object,

    // A value of an object, such as a hash of a file.
    Member,

    Attribute,

    Tag,

    SecurityLabel,

    Association,
}

// The parts of data files, and how they are called.
internal static class DataParts
{
    // The parts of an object.
    public static IReadOnlyList<DataPart> OfObjects { get; } = [
        DataPart.Attribute, DataPart.Tag, DataPart.SecurityLabel, DataPart.Association
    ];

    public static string Plural(DataPart part) => part switch
    {
        DataPart.Object => "objects",
        DataPart.Attribute => "attributes",
        DataPart.Tag => "tags",
        DataPart.SecurityLabel => "security labels",
        DataPart.Association => "associations",
        _ => "members",
    };
}
