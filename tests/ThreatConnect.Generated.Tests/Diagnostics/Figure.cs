namespace ThreatConnect.Tests.Diagnostics;

// One measurement: the instrument, the value, and the tags except those of the server, sorted by name.
internal sealed record Figure(string Name, double Value, string Tags);
