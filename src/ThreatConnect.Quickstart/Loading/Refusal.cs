namespace ThreatConnect.Quickstart.Loading;

// Something that the limits of the API do not let in.
// Type: the type of the object.
// Part: what of the object was left out.
// Reason: why, without the value.
// Place: file and line.
internal sealed record Refusal(string Type, DataPart Part, string Reason, string Place);
