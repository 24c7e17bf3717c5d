using System.Text.RegularExpressions;
using ThreatConnect.PackageTests.Packing;

namespace ThreatConnect.PackageTests.Consuming;

// The solution of a user: projects of all kinds, restored from the packed feed and built at once.
public sealed partial class ConsumerSolution : IAsyncLifetime
{
    public string Folder { get; } = Path.Combine(PackedPackages.Folder, "consumers");

    // What the build said.
    public string Output { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await PackedPackages.GetAsync();
        SourceTree.Copy(new DirectoryInfo(Path.Combine(BuildSettings.Sources, "Consumers")), Folder);
        await File.WriteAllTextAsync(Path.Combine(Folder, "Example", "Program.cs"), FirstExample());
        Output = await Processes.BuildAsync(Folder, "build", "Consumers.slnx");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    // Builds one of its projects once more.
    public Task<string> BuildAsync(string project) => Processes.BuildAsync(Folder, "build", project, "--no-restore");

    // Runs what was built of one of its projects, and gives the lines that it wrote.
    public async Task<IReadOnlyList<string>> RunAsync(string project) =>
        (await Processes.DotNetAsync(Path.Combine(Folder, project), Path.Combine("bin", "Debug", "net10.0", $"{project}.dll"))).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // The first example of the readme, which the projects that do not build have too.
    public static string FirstExample() =>
        CodeBlock().Match(File.ReadAllText(Repository.PathOf("README.md"))).Groups[1].Value;

    [GeneratedRegex("```csharp\r?\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
