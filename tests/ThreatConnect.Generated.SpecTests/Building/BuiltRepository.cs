using System.Runtime.Loader;

namespace ThreatConnect.SpecTests.Building;

/// <summary>A copy of the repository, built four times in turn, each time after another edit. What each build said is kept.</summary>
public sealed class BuiltRepository : IAsyncLifetime, IDisposable
{
    private readonly TemporaryRepository repository = new();
    private readonly AssemblyLoadContext context = new("the built library", isCollectible: true);

    public string First { get; private set; } = "";

    public string Unchanged { get; private set; } = "";

    public string AfterEditOfTemplate { get; private set; } = "";

    public string AfterEditOfDocument { get; private set; } = "";

    /// <summary>What a program wrote that uses all that was added.</summary>
    public string ProgramSaid { get; private set; } = "";

    /// <summary>The public types after the edit of the document, by name.</summary>
    public IReadOnlyDictionary<string, Type> Types { get; private set; } = new Dictionary<string, Type>();

    public async Task InitializeAsync()
    {
        First = await DotNet.BuildAsync(repository.Root);
        Unchanged = await DotNet.BuildAsync(repository.Root, "--no-restore");
        await File.AppendAllTextAsync(repository.Template, "// The template was edited.\n");
        AfterEditOfTemplate = await DotNet.BuildAsync(repository.Root, "--no-restore");
        DocumentEdit.AddFieldAndTypes(repository.Document);
        EditedProgram.Write(repository.Root);
        AfterEditOfDocument = await DotNet.RunAsync(repository.Root, "build", EditedProgram.Folder);
        ProgramSaid = await DotNet.RunAsync(repository.Root, EditedProgram.Assembly);
        Types = LoadTypes();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        context.Unload();
        repository.Dispose();
    }

    // From memory: a file that is loaded could not be deleted everywhere.
    private Dictionary<string, Type> LoadTypes()
    {
        using var stream = new MemoryStream(File.ReadAllBytes(repository.Assembly));
        return context.LoadFromStream(stream).GetExportedTypes().Where(type => type.Namespace == "ThreatConnect").ToDictionary(type => type.Name);
    }
}
