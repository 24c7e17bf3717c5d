namespace ThreatConnect;

// An item in the spool, and where its bytes are.
internal readonly record struct SpooledItem(PreparedItem Item, long Position, int Length);
