using System.Text.Json;

namespace ThreatConnect.PackageTests.Packing;

/// <summary>A copy of what the packages are built from, in a git repository of its own with a made-up remote.</summary>
internal sealed class RepositoryCopy(string root)
{
    public const string Remote = "https://github.com/threatconnect-generated/made-up";

    /// <summary>The projects that the solution builds and that are no tests.</summary>
    public const string Filter = "Packages.slnf";

    private static readonly string[] s_folders = ["spec", "generator", "src"];

    private static readonly string[] s_made = ["bin", "obj", "node_modules"];

    public string Root => root;

    public static async Task<RepositoryCopy> MakeAsync(string root)
    {
        CopyFiles(new DirectoryInfo(BuildSettings.RepositoryRoot), root);
        foreach (var folder in s_folders)
        {
            CopyTree(new DirectoryInfo(Path.Combine(BuildSettings.RepositoryRoot, folder)), Path.Combine(root, folder));
        }

        await WriteFilterAsync(root);
        await Processes.RunAsync("git", root, "init", "--quiet", "--initial-branch=main");
        await Processes.RunAsync("git", root, "add", "--all");
        await Processes.RunAsync("git", root, "-c", "user.name=Tests", "-c", "user.email=tests@example.com", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message=All");
        await Processes.RunAsync("git", root, "remote", "add", "origin", Remote);
        return new RepositoryCopy(root);
    }

    public async Task<string> ReadCommitAsync() => (await Processes.RunAsync("git", root, "rev-parse", "HEAD")).Trim();

    public static void CopyTree(DirectoryInfo source, string target)
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
