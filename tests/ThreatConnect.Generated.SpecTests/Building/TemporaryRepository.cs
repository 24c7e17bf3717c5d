namespace ThreatConnect.SpecTests.Building;

// A copy of what the library is built from, without anything that a build has made.
internal sealed class TemporaryRepository : IDisposable
{
    private static readonly string[] s_folders = ["spec", "generator", "src/ThreatConnect.Generated"];

    public TemporaryRepository() => SourceTree.Copy(Repository.Root, Root, s_folders);

    public string Root { get; } = Directory.CreateTempSubdirectory("threatconnect-build-").FullName;

    public string Document => Path.Combine(Root, "spec", "threatconnect-v2.yaml");

    public string Template => Path.Combine(Root, "src", "ThreatConnect.Generated", "NSwag", "Templates", "File.liquid");

    public string Assembly =>
        Path.Combine(Root, "src", "ThreatConnect.Generated", "bin", "Debug", "net10.0", "ThreatConnect.Generated.dll");

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
