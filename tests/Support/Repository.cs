namespace ThreatConnect.Tests.Support;

// The folder of the sources, found from the folder that the tests run in.
public static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string PathOf(params string[] names) => Path.Combine([Root, .. names]);

    // The folder of real data. It is beside the repository and not part of it, and may be missing.
    public static string SharedData { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "data"));

    private static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "ThreatConnect.Generated.sln"))
        ? folder
        : FindRoot(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the repository."));
}
