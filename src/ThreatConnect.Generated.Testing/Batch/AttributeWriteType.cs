namespace ThreatConnect.Testing.Batch;

// What becomes of the attributes that an item has already (evidence.md §9.2).
internal enum AttributeWriteType
{
    Append,
    Replace,

    // Those of the types that come in are replaced.
    Singleton,

    // What comes in is ignored.
    Static,
}
