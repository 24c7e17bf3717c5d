namespace ThreatConnect.Testing.Seeding;

internal sealed record SeedAttribute(AttributeType Type, AttributeChange Change, ImmutableArray<SecurityLabel> Labels);
