namespace ThreatConnect.PackageTests;

/// <summary>The package, packed once into a folder of its own.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("threatconnect-package-").FullName;

    public string Feed => Path.Combine(Folder, "feed");

    public string File => Directory.GetFiles(Feed, "*.nupkg").Single();

    public string Version => Path.GetFileNameWithoutExtension(File)["ThreatConnect.Generated.".Length..];

    public async Task InitializeAsync() =>
        await DotNet.RunAsync(BuildSettings.RepositoryRoot, "pack", "src/ThreatConnect.Generated", "--no-build", "-c", BuildSettings.Configuration, "-o", Feed);

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}
