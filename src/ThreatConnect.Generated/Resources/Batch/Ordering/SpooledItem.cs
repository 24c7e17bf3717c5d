namespace ThreatConnect;

/// <summary>An item in the spool, and where its bytes are.</summary>
internal readonly record struct SpooledItem(PreparedItem Item, long Position, int Length);
