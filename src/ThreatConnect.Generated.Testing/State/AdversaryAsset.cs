namespace ThreatConnect.Testing.State;

/// <summary>The asset of §7.12.</summary>
internal sealed record AdversaryAsset : Asset;
