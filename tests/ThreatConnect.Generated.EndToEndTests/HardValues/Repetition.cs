namespace ThreatConnect.EndToEndTests.HardValues;

// What makes a value long: a text that follows it many times, and the bytes of that text in a request target.
internal sealed record Repetition(string Value, string Encoded, int Times);
