using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ThreatConnect.PackageTests.Packing;

namespace ThreatConnect.PackageTests.Compilation;

// The library and the analyzers in the package, each from its own folder there.
internal static class PackedLibrary
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> s_references = new(() => [.. Libraries("lib/net10.0").Select(file => MetadataReference.CreateFromFile(file))]);

    private static readonly Lazy<IReadOnlyList<DiagnosticAnalyzer>> s_analyzers = new(() =>
    [
        .. Libraries("analyzers/dotnet/cs")
            .SelectMany(file => Assembly.LoadFrom(file).GetTypes())
            .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ]);

    private static readonly Lazy<ProgramCompiler> s_compiler = new(() => new(References, Analyzers));

    public static IReadOnlyList<MetadataReference> References => s_references.Value;

    public static IReadOnlyList<DiagnosticAnalyzer> Analyzers => s_analyzers.Value;

    public static ProgramCompiler Compiler => s_compiler.Value;

    // The pairs are compiled without a task to await, and the package is packed once for all of them.
    private static string[] Libraries(string folder) =>
        Directory.GetFiles(Path.Combine(PackedPackages.GetAsync().GetAwaiter().GetResult().Client.Contents, folder), "*.dll");
}
