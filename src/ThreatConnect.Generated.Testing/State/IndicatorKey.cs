namespace ThreatConnect.Testing.State;

/// <summary>evidence.md §6: an indicator is unique in its owner by its value.</summary>
internal readonly record struct IndicatorKey(long OwnerId, IndicatorType Type, string FoldedValue);
