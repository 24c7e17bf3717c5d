using System.Text.Json;

namespace ThreatConnect.PackageTests.Packing;

// A copy of what the packages are built from, in a git repository of its own with a made-up remote.
internal sealed class RepositoryCopy(string root)
{
    public const string Remote = "https://github.com/threatconnect-generated/made-up";

    // The projects that the solution builds and that are no tests.
    public const string Filter = "Packages.slnf";

    private static readonly string[] s_folders = ["spec", "generator", "src"];

    public string Root => root;

    public static async Task<RepositoryCopy> MakeAsync(string root)
    {
        SourceTree.Copy(Repository.Root, root, s_folders);
        await WriteFilterAsync(root);
        await Processes.RunAsync("git", root, "init", "--quiet", "--initial-branch=main");
        await Processes.RunAsync("git", root, "add", "--all");
        await Processes.RunAsync("git", root, "-c", "user.name=Tests", "-c", "user.email=tests@example.com", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message=All");
        await Processes.RunAsync("git", root, "remote", "add", "origin", Remote);
        return new RepositoryCopy(root);
    }

    public async Task<string> ReadCommitAsync() => (await Processes.RunAsync("git", root, "rev-parse", "HEAD")).Trim();

    private static Task WriteFilterAsync(string root)
    {
        var solution = File.ReadAllText(Path.Combine(root, "ThreatConnect.Generated.sln"));
        var projects = Directory.GetFiles(root, "*.csproj", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('/', '\\'))
            .Where(file => solution.Contains($"\"{file}\"", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        return File.WriteAllTextAsync(Path.Combine(root, Filter), JsonSerializer.Serialize(new { solution = new { path = "ThreatConnect.Generated.sln", projects } }));
    }
}
