namespace ThreatConnect.Testing.State;

// The asset of evidence.md §7.12.
internal sealed record AdversaryAsset : Asset;
