using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ThreatConnect.PackageTests.Packing;

namespace ThreatConnect.PackageTests.Compilation;

// The library and the analyzers in the package, each from its own folder there.
internal sealed record PackedLibrary(
    IReadOnlyList<MetadataReference> References, IReadOnlyList<DiagnosticAnalyzer> Analyzers, ProgramCompiler Compiler)
{
    private static readonly Lazy<Task<PackedLibrary>> s_library = new(LoadAsync);

    public static Task<PackedLibrary> GetAsync() => s_library.Value;

    private static async Task<PackedLibrary> LoadAsync()
    {
        var contents = (await PackedPackages.GetAsync()).Client.Contents;
        List<MetadataReference> references =
            [.. Directory.GetFiles(Path.Combine(contents, "lib", "net10.0"), "*.dll").Select(file => MetadataReference.CreateFromFile(file))];
        List<DiagnosticAnalyzer> analyzers =
        [
            .. Directory.GetFiles(Path.Combine(contents, "analyzers", "dotnet", "cs"), "*.dll")
                .SelectMany(file => Assembly.LoadFrom(file).GetTypes())
                .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
        return new PackedLibrary(references, analyzers, new ProgramCompiler(references, analyzers));
    }
}
