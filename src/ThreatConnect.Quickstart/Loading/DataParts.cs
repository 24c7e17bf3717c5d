namespace ThreatConnect.Quickstart.Loading;

// The parts of data files, and how they are called.
internal static class DataParts
{
    // What hangs on an object.
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
}
