namespace ThreatConnect.Testing.Model;

// The asset of evidence.md §7.11.
internal sealed record VictimAsset : Asset;
