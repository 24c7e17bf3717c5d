namespace ThreatConnect.Testing.Assertions;

/// <summary>How an item that the server holds compares with the expected one.</summary>
internal sealed record StateMatch(SimulatedItem Item, IReadOnlyList<string> Differences);
