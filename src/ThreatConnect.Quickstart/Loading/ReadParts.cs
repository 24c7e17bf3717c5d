namespace ThreatConnect.Quickstart.Loading;

/// <summary>What hangs on an object that came back; null where the platform left it out.</summary>
internal sealed record ReadParts(IReadOnlyList<AttributeEntity>? Attributes, IReadOnlyList<Tag>? Tags, IReadOnlyList<SecurityLabel>? SecurityLabels);
