namespace ThreatConnect.PackageTests.Compilation;

// Pairs that are compiled with something else would say nothing about the package.
public sealed class PackedLibraryTests
{
    [Fact]
    public async Task Programs_are_compiled_with_the_library_of_the_package() =>
        (await PackedLibrary.GetAsync()).References.Select(reference => Path.GetFileName(reference.Display)).Should().Equal("ThreatConnect.Generated.dll");

    [Fact]
    public async Task Programs_are_compiled_with_all_analyzers_of_the_package() =>
        (await PackedLibrary.GetAsync()).Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(diagnostic => diagnostic.Id).Distinct()
            .Should().BeEquivalentTo(Directory.GetFiles(Repository.PathOf("docs", "diagnostics"), "TCA*.md").Select(Path.GetFileNameWithoutExtension));
}
