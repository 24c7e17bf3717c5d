using System.Text.RegularExpressions;
using ThreatConnect.PackageTests.Packing;

namespace ThreatConnect.PackageTests.Consuming;

/// <summary>The solution of a user: projects of all kinds, restored from the packed feed and built at once.</summary>
public sealed partial class ConsumerSolution : IAsyncLifetime
{
    public string Folder { get; } = Path.Combine(PackedPackages.Folder, "consumers");

    /// <summary>What the build said.</summary>
    public string Output { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await PackedPackages.GetAsync();
        SourceTree.Copy(new DirectoryInfo(Path.Combine(BuildSettings.Sources, "Consumers")), Folder);
        await File.WriteAllTextAsync(Path.Combine(Folder, "Example", "Program.cs"), FirstExample());
        Output = await Processes.DotNetAsync(Folder, "build", "Consumers.slnx", "-nodeReuse:false");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Builds one of its projects once more.</summary>
    public Task<string> BuildAsync(string project) => Processes.DotNetAsync(Folder, "build", project, "--no-restore", "-nodeReuse:false");

    /// <summary>Runs what was built of one of its projects, and gives the lines that it wrote.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(string project) =>
        (await Processes.DotNetAsync(Path.Combine(Folder, project), Path.Combine("bin", "Debug", "net10.0", $"{project}.dll"))).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The first example of the readme, which the projects that do not build have too.</summary>
    public static string FirstExample() =>
        CodeBlock().Match(File.ReadAllText(Repository.PathOf("README.md"))).Groups[1].Value;

    [GeneratedRegex("```csharp\r?\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
