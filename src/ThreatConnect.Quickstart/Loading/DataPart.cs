namespace ThreatConnect.Quickstart.Loading;

/// <summary>What data files consist of.</summary>
internal enum DataPart
{
    /// <summary>A line as a whole.</summary>
    Object,

    /// <summary>A value of an object, such as a hash of a file.</summary>
    Member,

    Attribute,

    Tag,

    SecurityLabel,

    Association,
}
