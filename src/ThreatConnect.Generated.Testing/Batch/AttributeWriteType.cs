namespace ThreatConnect.Testing.Batch;

/// <summary>What becomes of the attributes that an item has already (evidence.md §9.2).</summary>
internal enum AttributeWriteType
{
    Append,
    Replace,

    /// <summary>Those of the types that come in are replaced.</summary>
    Singleton,

    /// <summary>What comes in is ignored.</summary>
    Static,
}
