using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ThreatConnect.Tests.Compilation;

/// <summary>What programs are compiled with: the built library. The tests of the package have another, which has what is packed.</summary>
internal static class LibraryUnderTest
{
    public static IReadOnlyList<MetadataReference> References { get; } = [MetadataReference.CreateFromFile(typeof(ThreatConnectClient).Assembly.Location)];

    public static IReadOnlyList<DiagnosticAnalyzer> Analyzers => [];
}
