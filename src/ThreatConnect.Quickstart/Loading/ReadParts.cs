namespace ThreatConnect.Quickstart.Loading;

// What hangs on an object that came back; null where the platform left it out.
internal sealed record ReadParts(IReadOnlyList<AttributeEntity>? Attributes, IReadOnlyList<Tag>? Tags, IReadOnlyList<SecurityLabel>? SecurityLabels);
