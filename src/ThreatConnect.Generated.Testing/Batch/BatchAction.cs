namespace ThreatConnect.Testing.Batch;

internal enum BatchAction
{
    Create,
    Delete,
}
