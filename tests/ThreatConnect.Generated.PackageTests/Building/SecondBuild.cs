using System.Runtime.Loader;
using ThreatConnect.PackageTests.Packing;

namespace ThreatConnect.PackageTests.Building;

// A second copy of the packed commit, elsewhere on the machine: built, built again, and built after edits. The output of each build is kept.
internal sealed class SecondBuild
{
    // Analyzers do not change what is built; the first copy is built with them.
    private static readonly string[] s_options = ["-c", "Release", "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false"];

    private static readonly Lazy<Task<SecondBuild>> s_build = new(() => Task.Run(CreateAsync));

    private SecondBuild(RepositoryCopy repository) => Repository = repository;

    public static IReadOnlyList<string> Libraries { get; } =
    [
        "generator/ThreatConnect.Generator/bin/Release/netstandard2.0/ThreatConnect.Generator.dll",
        "generator/ThreatConnect.Analyzers/bin/Release/netstandard2.0/ThreatConnect.Analyzers.dll",
        "src/ThreatConnect.Generated/bin/Release/net10.0/ThreatConnect.Generated.dll",
        "src/ThreatConnect.Generated.Hosting/bin/Release/net10.0/ThreatConnect.Generated.Hosting.dll",
    ];

    public RepositoryCopy Repository { get; }

    public string Commit { get; private set; } = "";

    // The bytes of the libraries before any edit.
    public IReadOnlyDictionary<string, byte[]> Bytes { get; private set; } = new Dictionary<string, byte[]>();

    public string First { get; private set; } = "";

    public string Unchanged { get; private set; } = "";

    public string AfterEditOfTemplate { get; private set; } = "";

    public string AfterEditOfDocument { get; private set; } = "";

    // The output of a program that uses everything that the edit of the document added.
    public string ProgramOutput { get; private set; } = "";

    // The public types after the edit of the document, by name.
    public IReadOnlyDictionary<string, Type> Types { get; private set; } = new Dictionary<string, Type>();

    public static Task<SecondBuild> GetAsync() => s_build.Value;

    public Task<string> RunAsync(string command, string target, params IEnumerable<string> options) =>
        Processes.BuildAsync(Repository.Root, [command, target, .. s_options, .. options]);

    private static async Task<SecondBuild> CreateAsync()
    {
        var build = new SecondBuild(await RepositoryCopy.MakeAsync(Path.Combine(PackedPackages.Folder, "again", "elsewhere")));
        await build.BuildAsync();
        return build;
    }

    private async Task BuildAsync()
    {
        const string Client = "src/ThreatConnect.Generated";
        Commit = await Repository.ReadCommitAsync();
        First = await RunAsync("build", "src/ThreatConnect.Generated.Hosting");
        Bytes = Libraries.ToDictionary(library => library, library => File.ReadAllBytes(PathOf(library)));
        Unchanged = await RunAsync("build", Client, "--no-restore");

        // The next build compiles what this one generates.
        await File.AppendAllTextAsync(PathOf($"{Client}/NSwag/Templates/File.liquid"), "// The template was edited.\n");
        AfterEditOfTemplate = await RunAsync("build", Client, "--no-restore", "-t:TcNSwagRun");

        DocumentEdit.AddFieldAndTypes(PathOf("spec/threatconnect-v2.yaml"));
        EditedProgram.Write(Repository.Root);
        AfterEditOfDocument = await RunAsync("build", EditedProgram.Folder);
        ProgramOutput = await Processes.DotNetAsync(Repository.Root, EditedProgram.Assembly);
        Types = LoadTypes(PathOf($"{Client}/bin/Release/net10.0/ThreatConnect.Generated.dll"));
    }

    private string PathOf(string file) => Path.Combine(Repository.Root, file);

    // From memory: not every system deletes a file that is loaded.
    private static Dictionary<string, Type> LoadTypes(string assembly)
    {
        using var stream = new MemoryStream(File.ReadAllBytes(assembly));
        return new AssemblyLoadContext("the edited library").LoadFromStream(stream).GetExportedTypes()
            .Where(type => type.Namespace == "ThreatConnect")
            .ToDictionary(type => type.Name);
    }
}
