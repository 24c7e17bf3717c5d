namespace ThreatConnect.Testing.Assertions;

// How an item that the server holds compares with the expected one.
internal sealed record StateMatch(SimulatedItem Item, IReadOnlyList<string> Differences);
