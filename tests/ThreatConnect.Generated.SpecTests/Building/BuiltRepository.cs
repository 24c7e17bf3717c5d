using System.Runtime.Loader;

namespace ThreatConnect.SpecTests.Building;

// A copy of the repository, built four times in turn, each time after another edit. The output of each build is kept.
public sealed class BuiltRepository : IAsyncLifetime, IDisposable
{
    private readonly TemporaryRepository _repository = new();
    private readonly AssemblyLoadContext _context = new("the built library", isCollectible: true);

    public string First { get; private set; } = "";

    public string Unchanged { get; private set; } = "";

    public string AfterEditOfTemplate { get; private set; } = "";

    public string AfterEditOfDocument { get; private set; } = "";

    // The output of a program that uses all additions.
    public string ProgramOutput { get; private set; } = "";

    // The public types after the edit of the document, by name.
    public IReadOnlyDictionary<string, Type> Types { get; private set; } = new Dictionary<string, Type>();

    public async Task InitializeAsync()
    {
        First = await DotNet.BuildAsync(_repository.Root);
        Unchanged = await DotNet.BuildAsync(_repository.Root, "--no-restore");
        await File.AppendAllTextAsync(_repository.Template, "// The template was edited.\n");
        AfterEditOfTemplate = await DotNet.BuildAsync(_repository.Root, "--no-restore");
        DocumentEdit.AddFieldAndTypes(_repository.Document);
        EditedProgram.Write(_repository.Root);
        AfterEditOfDocument = await DotNet.RunAsync(_repository.Root, "build", EditedProgram.Folder);
        ProgramOutput = await DotNet.RunAsync(_repository.Root, EditedProgram.Assembly);
        Types = LoadTypes();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _context.Unload();
        _repository.Dispose();
    }

    // From memory: a file that is loaded could not be deleted everywhere.
    private Dictionary<string, Type> LoadTypes()
    {
        using var stream = new MemoryStream(File.ReadAllBytes(_repository.Assembly));
        return _context.LoadFromStream(stream).GetExportedTypes()
            .Where(type => type.Namespace == "ThreatConnect").ToDictionary(type => type.Name);
    }
}
