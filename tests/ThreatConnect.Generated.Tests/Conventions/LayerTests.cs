namespace ThreatConnect.Tests.Conventions;

/// <summary>Which folder may use the types of which others. A folder that is not named here is a new layer, and has to be.</summary>
public sealed class LayerTests
{
    private static readonly Dictionary<string, string[]> s_library = new(StringComparer.Ordinal)
    {
        ["Authentication"] = [],
        ["Diagnostics"] = ["", "Errors"],
        ["Errors"] = [],
        ["Filtering"] = [],
        ["Models"] = [],
        ["Paging"] = ["Responses"],
        ["Responses"] = [],
        ["Serialization"] = ["Reading", "Runtime"],
        ["Runtime"] = ["Models", "Raw", "Reading"],
        ["Raw"] = ["Diagnostics", "Reading", "Runtime", "Serialization"],
        ["Reading"] = ["Errors", "Paging", "Raw", "Responses", "Runtime", "Serialization"],
        ["Http"] = ["", "Authentication", "Diagnostics", "Errors", "Raw", "Reading"],
        ["Resources"] = ["", "Diagnostics", "Errors", "Filtering", "Http", "Models", "Paging", "Raw", "Reading", "Responses", "Runtime", "Serialization"],
    };

    private static readonly Dictionary<string, string[]> s_generator = new(StringComparer.Ordinal)
    {
        ["Polyfills"] = [],
        ["Model"] = [],
        ["Reading"] = [],
        ["Text"] = [],
        ["Diagnostics"] = ["Model", "Reading"],
        ["Parsing"] = ["Diagnostics", "Model", "Reading", "Text"],
        ["Emission"] = ["Model", "Text"],
    };

    [Fact]
    public void Every_folder_of_the_library_uses_only_the_layers_below_it() => Check(SourceFolder.Of("src", "ThreatConnect.Generated"), s_library);

    [Fact]
    public void Every_folder_of_the_generator_uses_only_the_layers_below_it() => Check(SourceFolder.Of("generator", "ThreatConnect.Generator"), s_generator);

    [Theory]
    [InlineData("Filtering")]
    [InlineData("Serialization")]
    [InlineData("Runtime")]
    public void What_only_makes_texts_knows_nothing_of_http(string folder) =>
        SourceFolder.Of("src", "ThreatConnect.Generated").Single(layer => layer.Name == folder).Used.Where(IsOfHttp).Should().BeEmpty();

    [Fact]
    public void Only_the_transport_and_the_client_make_connections() =>
        SourceFolder.Of("src", "ThreatConnect.Generated")
            .Where(layer => layer.Used.Overlaps(["HttpClient", "HttpMessageInvoker", "SocketsHttpHandler", "HttpMessageHandler", "DelegatingHandler"]))
            .Select(layer => layer.Name).Should().BeEquivalentTo("Http", "");

    [Fact]
    public void Only_the_transport_knows_how_requests_are_repeated() =>
        SourceFolder.Of("src", "ThreatConnect.Generated").Where(layer => layer.Usings.Any(name => name.StartsWith("Polly", StringComparison.Ordinal))).Select(layer => layer.Name).Should().BeEquivalentTo("Http");

    [Fact]
    public void The_generator_knows_nothing_of_http_files_clocks_or_compilations()
    {
        var layers = SourceFolder.Of("generator", "ThreatConnect.Generator");

        layers.SelectMany(layer => layer.Used).Where(name => IsOfHttp(name) || name is "File" or "Directory" or "DateTime" or "DateTimeOffset" or "Compilation" or "ISymbol" or "SemanticModel").Should().BeEmpty();
        layers.SelectMany(layer => layer.Usings).Where(name => name.StartsWith("System.Net", StringComparison.Ordinal) || name.StartsWith("System.IO", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void The_generators_model_knows_nothing_of_the_compiler() =>
        SourceFolder.Of("generator", "ThreatConnect.Generator").Where(layer => layer.Name is "Model" or "Reading" or "Emission").SelectMany(layer => layer.Usings)
            .Where(name => name.StartsWith("Microsoft.", StringComparison.Ordinal)).Should().BeEmpty();

    private static void Check(IReadOnlyList<SourceFolder> folders, Dictionary<string, string[]> mayUse)
    {
        folders.Select(folder => folder.Name).Should().BeEquivalentTo([.. mayUse.Keys, string.Empty]);
        folders.Where(folder => folder.Declared.Count == 0).Should().BeEmpty("a layer without types would prove nothing");

        // A name that two folders declare says nothing about either.
        var home = folders.SelectMany(folder => folder.Declared, (folder, name) => (folder.Name, Type: name)).ToLookup(pair => pair.Type, pair => pair.Name);
        var wrong =
            from folder in folders
            where folder.Name.Length > 0
            from used in folder.Used
            let homes = home[used].ToList()
            where homes.Count == 1 && homes[0] != folder.Name && !mayUse[folder.Name].Contains(homes[0])
            select $"{folder.Name} uses {used} of {(homes[0].Length == 0 ? "the project's own folder" : homes[0])}";
        string.Join('\n', wrong).Should().BeEmpty();
    }

    private static bool IsOfHttp(string name) => name.StartsWith("Http", StringComparison.Ordinal);
}
