namespace ThreatConnect.Quickstart.Checking;

// What the server says to a question, and what the files say.
internal sealed record Finding(string Question, long Found, long Expected);
