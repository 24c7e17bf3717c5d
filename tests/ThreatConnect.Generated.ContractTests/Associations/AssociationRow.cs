namespace ThreatConnect.ContractTests.Associations;

/// <summary>One object at the other end of an association: its branch and its segment in a path, its entity and itself in an answer, and what it is read as.</summary>
public sealed record AssociationRow(string Branch, string Entity, string Segment, string Item, object Expected);
