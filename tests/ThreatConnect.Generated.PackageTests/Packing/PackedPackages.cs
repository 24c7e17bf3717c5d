namespace ThreatConnect.PackageTests.Packing;

// All that a release would publish, packed once for all tests.
internal sealed class PackedPackages
{
    // Away from the threads of the tests, some of which wait for it.
    private static readonly Lazy<Task<PackedPackages>> s_packages = new(() => Task.Run(PackAsync));

    private PackedPackages(RepositoryCopy repository, string output, IReadOnlyDictionary<string, PackedPackage> all)
    {
        Repository = repository;
        Output = output;
        All = all;
    }

    // Where everything is that the tests make; it goes when the tests end.
    public static string Folder { get; } = CreateFolder();

    // The folder of the packages, which is a feed too.
    public static string Feed { get; } = Directory.CreateDirectory(Path.Combine(Folder, "feed")).FullName;

    public RepositoryCopy Repository { get; }

    // What the SDK said when it packed.
    public string Output { get; }

    // The packages by id.
    public IReadOnlyDictionary<string, PackedPackage> All { get; }

    public PackedPackage Client => All["ThreatConnect.Generated"];

    public static Task<PackedPackages> GetAsync() => s_packages.Value;

    private static async Task<PackedPackages> PackAsync()
    {
        var repository = await RepositoryCopy.MakeAsync(Path.Combine(Folder, "repository"));
        // Without analyzers, which change nothing that is packed: those of code and style ran in the build of the tests, and the native program
        // is compiled from the whole library, which finds what those of trimming and AOT would.
        var output = await Processes.BuildAsync(
            repository.Root,
            "pack",
            RepositoryCopy.Filter,
            "-c",
            "Release",
            "-o",
            Feed,
            "-p:ContinuousIntegrationBuild=true",
            "-p:RunAnalyzers=false");
        var all = Directory.GetFiles(Feed, "*.nupkg").Select(file => PackedPackage.Open(file, Path.Combine(Folder, "contents"))).ToDictionary(package => package.Id);
        return new PackedPackages(repository, output, all);
    }

    private static string CreateFolder()
    {
        var folder = Directory.CreateTempSubdirectory("threatconnect-package-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete(folder);
        return folder;
    }

    // Git keeps its objects read-only, which not every system deletes.
    private static void Delete(string folder)
    {
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.IsReadOnly))
        {
            file.IsReadOnly = false;
        }

        Directory.Delete(folder, recursive: true);
    }
}
