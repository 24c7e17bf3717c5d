namespace ThreatConnect.Quickstart.Checking;

// Something that came back other than it went in.
// Type: the type of the object.
// Place: file and line that it came from.
// Member: what differs.
// Expected: what went in, as the platform writes it.
// Found: what came back.
internal sealed record Difference(string Type, string Place, string Member, string Expected, string Found);
