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
}
