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
