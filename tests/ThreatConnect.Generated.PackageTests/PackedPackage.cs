using System.IO.Compression;

namespace ThreatConnect.PackageTests;

/// <summary>The package, packed once for all tests into a folder of its own.</summary>
internal sealed class PackedPackage
{
    // Away from the threads of the tests, some of which wait for it.
    private static readonly Lazy<Task<PackedPackage>> s_package = new(() => Task.Run(PackAsync));

    private PackedPackage() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);

    public string Folder { get; } = Directory.CreateTempSubdirectory("threatconnect-package-").FullName;

    public string Feed => Path.Combine(Folder, "feed");

    /// <summary>The folder in which all that the package holds is.</summary>
    public string Contents => Path.Combine(Folder, "contents");

    public string File => Directory.GetFiles(Feed, "*.nupkg").Single();

    public string Version => Path.GetFileNameWithoutExtension(File)["ThreatConnect.Generated.".Length..];

    public static Task<PackedPackage> GetAsync() => s_package.Value;

    private static async Task<PackedPackage> PackAsync()
    {
        var package = new PackedPackage();
        await DotNet.RunAsync(BuildSettings.RepositoryRoot, "pack", "src/ThreatConnect.Generated", "--no-build", "-c", BuildSettings.Configuration, "-o", package.Feed);
        await ZipFile.ExtractToDirectoryAsync(package.File, package.Contents);
        return package;
    }
}
