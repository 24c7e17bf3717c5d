namespace ThreatConnect.Analyzers.Reading;

// What nothing comes of until it is read or awaited.
internal enum DeferredKind
{
    Sequence,
    Task,
}
