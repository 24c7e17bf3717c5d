namespace ThreatConnect;

/// <summary>The arrays of a job's content, in the order in which they are written.</summary>
internal enum ItemSection
{
    Group,
    Indicator,
    Association,
}
