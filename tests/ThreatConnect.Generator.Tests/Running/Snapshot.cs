namespace ThreatConnect.Generator.Tests.Running;

// Compares text with a file under Snapshots.
internal static class Snapshot
{
    public static void Match(string name, string text) =>
        GoldenFile.ShouldHave(Repository.PathOf("tests", "ThreatConnect.Generator.Tests", "Snapshots", name), text);
}
