namespace ThreatConnect.Testing.State;

/// <summary>The asset of evidence.md §7.12.</summary>
internal sealed record AdversaryAsset : Asset;
