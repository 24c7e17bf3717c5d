namespace ThreatConnect.Quickstart.Loading;

// What became of the entries of one kind: each was loaded, merged into another or refused.
internal sealed record PartCount(DataPart Part, int InFiles, int Loaded, int Merged, int Refused);
