namespace ThreatConnect;

// The arrays of a job's content, in the order in which they are written.
internal enum ItemSection
{
    Group,
    Indicator,
    Association,
}
