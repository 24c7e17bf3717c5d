namespace ThreatConnect.Testing.Model;

// The asset of evidence.md §7.12.
internal sealed record AdversaryAsset : Asset;
