namespace ThreatConnect.Quickstart.Loading;

// An object that came back.
// Id: its id.
// Values: its values, in the order of the type's members.
// Parts: what hangs on it.
internal sealed record ReadItem(long Id, IReadOnlyList<string?> Values, ReadParts Parts);
