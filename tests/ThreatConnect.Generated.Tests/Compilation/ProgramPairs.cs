using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ThreatConnect.Analyzers.Rules;

namespace ThreatConnect.Tests.Compilation;

// Programs that do not compile with the library and its analyzers, each beside one that does.
internal static class ProgramPairs
{
    public static ProgramCompiler Compiler { get; } = new(
        [MetadataReference.CreateFromFile(typeof(ThreatConnectClient).Assembly.Location)],
        typeof(LibraryAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!));

    public static void ShouldDiffer(string wrong, string right, string id, string reason, string about = "") =>
        Compiler.ShouldDistinguish(wrong, right, id, reason, about);
}
