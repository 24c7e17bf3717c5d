namespace ThreatConnect.Testing.Batch;

// What becomes of hashes of one kind that differ (evidence.md §9.8).
internal enum HashCollisionMode
{
    FavorExisting,
    FavorIncoming,
    IgnoreExisting,
    IgnoreIncoming,
    Split,
}
