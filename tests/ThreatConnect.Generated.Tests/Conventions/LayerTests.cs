namespace ThreatConnect.Tests.Conventions;

// Which folder may use the types of which others. A folder that is not in the table of its project fails the test.
public sealed class LayerTests
{
    // The folders of a project from the bottom to the top, each with the earlier ones that it may use. The empty name is the folder of the
    // project itself.
    private static readonly (string Folder, string[] MayUse)[] s_library =
    [
        ("Values", []),
        ("Errors", ["Values"]),
        ("Responses", []),
        ("Authentication", []),
        ("Filtering", ["Values"]),
        ("Paging", ["Errors", "Responses", "Values"]),
        ("Diagnostics", ["Errors"]),
        ("Json", ["Values"]),
        ("Protocol", ["Errors", "Responses", "Values", "Paging", "Diagnostics", "Json"]),
        ("Http", ["Errors", "Authentication", "Diagnostics", "Values", "Protocol"]),
        ("Resources", ["Errors", "Responses", "Filtering", "Values", "Paging", "Diagnostics", "Json", "Protocol", "Http"]),
        ("", ["Responses", "Authentication", "Values", "Diagnostics", "Json", "Protocol", "Http", "Resources"]),
    ];

    private static readonly (string Folder, string[] MayUse)[] s_generator =
    [
        ("Reading", []),
        ("Text", []),
        ("Model", []),
        ("Diagnostics", ["Reading", "Model"]),
        ("Parsing", ["Reading", "Text", "Model", "Diagnostics"]),
        ("Emission", ["Text", "Model"]),
        ("", ["Reading", "Text", "Model", "Diagnostics", "Parsing", "Emission"]),
    ];

    private static readonly (string Folder, string[] MayUse)[] s_analyzers =
    [
        ("Diagnostics", []),
        ("Reading", []),
        ("Rules", ["Diagnostics", "Reading"]),
    ];

    private static readonly (string Folder, string[] MayUse)[] s_simulator =
    [
        ("Configuration", []),
        ("Errors", []),
        ("Catalog", ["Configuration", "Errors"]),
        ("Security", ["Errors"]),
        ("Model", ["Errors", "Catalog", "Security"]),
        ("State", ["Configuration", "Errors", "Catalog", "Model"]),
        ("Wire", ["Errors", "Catalog", "Security", "Model", "State"]),
        ("Queries", ["Configuration", "Errors", "Catalog", "Model", "Wire"]),
        ("Requests", ["Configuration", "Errors", "Queries"]),
        ("Http", ["Configuration", "Errors", "Security", "Model", "State", "Wire", "Queries", "Requests"]),
        ("Batch", ["Configuration", "Errors", "Catalog", "Model", "State", "Wire"]),
        ("Bulk", ["Configuration", "Errors", "Model", "State", "Wire", "Http"]),
        ("Faults", ["Requests", "Http"]),
        ("Forms", ["Configuration", "Http"]),
        ("Resources", ["Errors", "Catalog", "Model", "State", "Wire", "Queries", "Http"]),
        (
            "Endpoints",
            ["Configuration", "Errors", "Catalog", "Security", "Model", "State", "Wire", "Queries", "Http", "Batch", "Bulk", "Resources"]
        ),
        ("Seeding", ["Errors", "Catalog", "Security", "Model", "State", "Wire", "Http", "Resources"]),
        ("Assertions", ["Errors", "Catalog", "Model", "State", "Wire", "Queries", "Requests", "Http", "Seeding"]),
        ("Browser", ["Errors", "Catalog", "Security", "Model", "State", "Wire", "Queries", "Requests", "Http", "Faults"]),
        ("Hosting", ["Errors", "Security", "Requests", "Http", "Faults", "Forms", "Endpoints", "Browser"]),
        ("", ["Configuration", "Security", "Model", "State", "Requests", "Http", "Faults", "Seeding", "Assertions", "Browser", "Hosting"]),
    ];

    private static readonly (string Folder, string[] MayUse)[] s_hosting =
    [
        ("Configuration", []),
        ("Logging", []),
        ("Registration", ["Configuration", "Logging"]),
        ("Signing", ["Configuration", "Registration"]),
        ("Validation", ["Configuration", "Registration"]),
        ("Health", []),
        ("", ["Configuration", "Registration", "Signing", "Validation", "Health"]),
    ];

    private static readonly (string Folder, string[] MayUse)[] s_quickstart =
    [
        ("Output", []),
        ("Live", ["Output"]),
        ("Loading", ["Output"]),
        ("Writing", ["Output", "Loading"]),
        ("Serving", ["Output", "Live", "Loading", "Writing"]),
        ("Checking", ["Output", "Loading", "Writing", "Serving"]),
        ("Tour", ["Output", "Live", "Loading", "Writing", "Serving"]),
        ("Conformance", ["Output", "Live"]),
        ("", ["Output", "Live", "Loading", "Writing", "Serving", "Checking", "Tour", "Conformance"]),
    ];

    private static readonly string[] s_connections =
        ["HttpClient", "HttpMessageInvoker", "SocketsHttpHandler", "HttpMessageHandler", "DelegatingHandler"];

    private static readonly string[] s_environment =
        ["File", "Directory", "DateTime", "DateTimeOffset", "Compilation", "ISymbol", "SemanticModel"];

    [Fact]
    public void Every_folder_of_the_library_uses_only_the_layers_below_it() =>
        Check(SourceFolder.Of("src", "ThreatConnect.Generated"), s_library);

    [Fact]
    public void Every_folder_of_the_generator_uses_only_the_layers_below_it() =>
        Check(SourceFolder.Of("generator", "ThreatConnect.Generator"), s_generator);

    [Fact]
    public void Every_folder_of_the_analyzers_uses_only_the_layers_below_it() =>
        Check(SourceFolder.Of("generator", "ThreatConnect.Analyzers"), s_analyzers);

    [Fact]
    public void Every_folder_of_the_simulator_uses_only_the_layers_below_it() =>
        Check(SourceFolder.Of("src", "ThreatConnect.Generated.Testing"), s_simulator);

    [Fact]
    public void Every_folder_of_the_hosting_package_uses_only_the_layers_below_it() =>
        Check(SourceFolder.Of("src", "ThreatConnect.Generated.Hosting"), s_hosting);

    [Fact]
    public void Every_folder_of_the_quickstart_uses_only_the_layers_below_it() =>
        Check(SourceFolder.Of("src", "ThreatConnect.Quickstart"), s_quickstart);

    [Theory]
    [InlineData("Filtering")]
    [InlineData("Json")]
    [InlineData("Values")]
    public void What_only_makes_texts_knows_nothing_of_http(string folder) =>
        SourceFolder.Of("src", "ThreatConnect.Generated").Single(layer => layer.Name == folder).Used.Where(IsOfHttp).Should().BeEmpty();

    [Fact]
    public void Only_the_transport_makes_connections() =>
        SourceFolder.Of("src", "ThreatConnect.Generated")
            .Where(layer => layer.Used.Overlaps(s_connections))
            .Select(layer => layer.Name).Should().Equal("Http");

    [Fact]
    public void Only_the_transport_knows_how_requests_are_repeated() =>
        SourceFolder.Of("src", "ThreatConnect.Generated")
            .Where(layer => layer.Usings.Any(name => name.StartsWith("Polly", StringComparison.Ordinal)))
            .Select(layer => layer.Name).Should().BeEquivalentTo("Http");

    [Fact]
    public void The_generator_knows_nothing_of_http_files_clocks_or_compilations()
    {
        var layers = SourceFolder.Of("generator", "ThreatConnect.Generator");

        layers.SelectMany(layer => layer.Used).Where(name => IsOfHttp(name) || s_environment.Contains(name)).Should().BeEmpty();
        layers.SelectMany(layer => layer.Usings)
            .Where(name => name.StartsWith("System.Net", StringComparison.Ordinal) || name.StartsWith("System.IO", StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    [Fact]
    public void The_generators_model_knows_nothing_of_the_compiler() =>
        SourceFolder.Of("generator", "ThreatConnect.Generator").Where(layer => layer.Name is "Model" or "Reading" or "Emission").SelectMany(
            layer => layer.Usings)
            .Where(name => name.StartsWith("Microsoft.", StringComparison.Ordinal)).Should().BeEmpty();

    private static void Check(IReadOnlyList<SourceFolder> folders, (string Folder, string[] MayUse)[] layers)
    {
        folders.Select(folder => folder.Name).Should().BeEquivalentTo(layers.Select(layer => layer.Folder));
        folders.Where(folder => folder.Declared.Count == 0).Should().BeEmpty("a layer without types would prove nothing");
        FindBackward(layers).Should().BeEmpty("a folder may use earlier ones only, so that no two folders use each other");

        // A name that two folders declare says nothing about either.
        var homes = folders.SelectMany(folder => folder.Declared, (folder, name) => (folder.Name, Type: name)).ToLookup(
            pair => pair.Type, pair => pair.Name);
        var mayUse = layers.ToDictionary(layer => layer.Folder, layer => layer.MayUse);
        var wrong =
            from folder in folders
            from used in folder.Used
            let home = homes[used].ToList()
            where home.Count == 1 && home[0] != folder.Name && !mayUse[folder.Name].Contains(home[0])
            select $"{Name(folder.Name)} uses {used} of {Name(home[0])}";
        string.Join('\n', wrong).Should().BeEmpty();
    }

    private static IEnumerable<string> FindBackward((string Folder, string[] MayUse)[] layers) =>
        from index in Enumerable.Range(0, layers.Length)
        let earlier = layers.Take(index).Select(layer => layer.Folder).ToHashSet(StringComparer.Ordinal)
        from used in layers[index].MayUse
        where !earlier.Contains(used)
        select $"{Name(layers[index].Folder)} may not use {Name(used)}, which is not before it";

    private static string Name(string folder) => folder.Length == 0 ? "the project's own folder" : folder;

    private static bool IsOfHttp(string name) => name.StartsWith("Http", StringComparison.Ordinal);
}
