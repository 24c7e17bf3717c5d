namespace ThreatConnect.Testing.Batch;

internal enum BatchEntryKind
{
    Indicator,
    Group,
    Association,
}
