namespace ThreatConnect.Testing.State;

// evidence.md §6: an indicator is unique in its owner by its value.
internal readonly record struct IndicatorKey(long OwnerId, IndicatorType Type, string FoldedValue);
