namespace ThreatConnect.Testing.Batch;

/// <summary>What becomes of hashes of one kind that differ (evidence.md §9.8).</summary>
internal enum HashCollisionMode
{
    FavorExisting,
    FavorIncoming,
    IgnoreExisting,
    IgnoreIncoming,
    Split,
}
