namespace ThreatConnect.Quickstart.Loading;

/// <summary>An object that was created.</summary>
internal sealed record SavedItem(long Id, TagLinks Tags);
