namespace ThreatConnect.Quickstart.Checking;

/// <summary>What one way of writing took, from the files to the last object; checking does not count.</summary>
internal sealed record DataRun(string Way, int Objects, long Requests, TimeSpan Duration, bool IsEqual);
