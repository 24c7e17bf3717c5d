namespace ThreatConnect.Quickstart.Checking;

// What one way of writing took, from the files to the last object; checking does not count.
internal sealed record DataRun(string Way, int Objects, long Requests, TimeSpan Duration, bool IsEqual);
