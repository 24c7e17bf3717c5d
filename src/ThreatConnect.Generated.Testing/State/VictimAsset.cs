namespace ThreatConnect.Testing.State;

// The asset of evidence.md §7.11.
internal sealed record VictimAsset : Asset;
