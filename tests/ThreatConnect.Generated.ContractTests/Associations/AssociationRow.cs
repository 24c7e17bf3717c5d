namespace ThreatConnect.ContractTests.Associations;

// An associated object: its branch and its segment in a path, its entity key and its JSON in a response, and the expected object.
public sealed record AssociationRow(string Branch, string Entity, string Segment, string Item, object Expected);
