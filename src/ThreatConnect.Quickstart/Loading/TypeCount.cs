namespace ThreatConnect.Quickstart.Loading;

/// <summary>What became of the lines of one type: each line was loaded, merged into another or refused.</summary>
internal sealed record TypeCount(string Type, int Lines, int Loaded, int Merged, int Refused, int Tags, bool IsInVersion);
