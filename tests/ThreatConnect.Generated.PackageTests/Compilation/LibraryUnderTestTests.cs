namespace ThreatConnect.Tests.Compilation;

/// <summary>Were the pairs compiled with something else, they would say nothing about the package.</summary>
public sealed class LibraryUnderTestTests
{
    [Fact]
    public void Programs_are_compiled_with_the_library_of_the_package() =>
        LibraryUnderTest.References.Select(reference => Path.GetFileName(reference.Display)).Should().Equal("ThreatConnect.Generated.dll");

    [Fact]
    public void Programs_are_compiled_with_all_analyzers_of_the_package() =>
        LibraryUnderTest.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(diagnostic => diagnostic.Id).Distinct()
            .Should().BeEquivalentTo("TCA001", "TCA002", "TCA003", "TCA004", "TCA005", "TCA006", "TCA007", "TCA008");
}
