namespace ThreatConnect.SpecTests.Building;

/// <summary>A copy of what the library is built from, without anything that a build has made.</summary>
internal sealed class TemporaryRepository : IDisposable
{
    private static readonly string[] s_folders = ["spec", "generator", "src/ThreatConnect.Generated"];

    private static readonly string[] s_made = ["bin", "obj", "node_modules"];

    public TemporaryRepository()
    {
        CopyFiles(new DirectoryInfo(BuildSettings.RepositoryRoot), Root);
        foreach (var folder in s_folders)
        {
            CopyTree(new DirectoryInfo(Path.Combine(BuildSettings.RepositoryRoot, folder)), Path.Combine(Root, folder));
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("threatconnect-build-").FullName;

    public string Document => Path.Combine(Root, "spec", "threatconnect-v2.yaml");

    public string Template => Path.Combine(Root, "src", "ThreatConnect.Generated", "NSwag", "Templates", "File.liquid");

    public string Assembly => Path.Combine(Root, "src", "ThreatConnect.Generated", "bin", "Debug", "net10.0", "ThreatConnect.Generated.dll");

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void CopyTree(DirectoryInfo source, string target)
    {
        CopyFiles(source, target);
        foreach (var folder in source.EnumerateDirectories().Where(folder => !s_made.Contains(folder.Name)))
        {
            CopyTree(folder, Path.Combine(target, folder.Name));
        }
    }

    private static void CopyFiles(DirectoryInfo source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in source.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(target, file.Name));
        }
    }
}
