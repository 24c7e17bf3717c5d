namespace ThreatConnect.Analyzers.Reading;

/// <summary>What nothing comes of until it is read or awaited.</summary>
internal enum DeferredKind
{
    Sequence,
    Task,
}
