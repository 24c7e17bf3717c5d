namespace ThreatConnect.Testing.State;

/// <summary>The asset of evidence.md §7.11.</summary>
internal sealed record VictimAsset : Asset;
