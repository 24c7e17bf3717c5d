namespace ThreatConnect.Quickstart.Tests;

/// <summary>Where the sources lie, found from where the tests run.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The folder with real data beside the repository, or null where it is not.</summary>
    public static string? SharedData
    {
        get
        {
            var folder = System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, "..", "shared", "data"));
            return File.Exists(System.IO.Path.Combine(folder, "groups.jsonl")) ? folder : null;
        }
    }

    private static string Find(DirectoryInfo? folder) => folder is null ? throw new DirectoryNotFoundException("The tests do not run inside the repository.")
        : File.Exists(System.IO.Path.Combine(folder.FullName, "Directory.Build.props")) ? folder.FullName
        : Find(folder.Parent);
}
