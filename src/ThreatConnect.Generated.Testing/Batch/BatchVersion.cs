namespace ThreatConnect.Testing.Batch;

internal enum BatchVersion
{
    V1,
    V2,
}
