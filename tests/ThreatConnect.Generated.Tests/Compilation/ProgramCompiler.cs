using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ThreatConnect.Tests.Compilation;

/// <summary>Compiles a few lines as a user's console program would be, with the package and .NET's own default usings.</summary>
internal static class ProgramCompiler
{
    public const string ConsoleUsings = "System;System.Collections.Generic;System.IO;System.Linq;System.Net.Http;System.Threading;System.Threading.Tasks";

    // The statements follow a using, an empty line, the client and the scope.
    private const int FirstStatement = 4;

    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Preview, DocumentationMode.None);

    // Every program is added to this one, so that the references are read once.
    private static readonly Lazy<CSharpCompilation> s_empty = new(() => CSharpCompilation.Create(
        "Program",
        [CSharpSyntaxTree.ParseText(string.Concat(ConsoleUsings.Split(';').Select(name => $"global using global::{name};\n")), s_parsing)],
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
                .Select(path => MetadataReference.CreateFromFile(path)),
            .. LibraryUnderTest.References,
        ],
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)));

    /// <summary>Compiles statements that see a client <c>tc</c> and a scope <c>org</c>.</summary>
    public static CSharpCompilation CompileStatements(string statements) => Compile($$"""
        using ThreatConnect;

        await using var tc = new ThreatConnectClient(new Uri("https://app.threatconnect.com/api"), new HmacCredential("1", "2"));
        var org = tc.InOwner("MyOrg");
        {{statements}}
        """);

    /// <summary>What is wrong with statements, in the lines where they stand.</summary>
    public static IReadOnlyList<string> ErrorsOfStatements(string statements)
    {
        var compilation = CompileStatements(statements);
        var program = compilation.SyntaxTrees[^1];
        return [.. Diagnostics(compilation).Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Location.SourceTree == program && d.Location.GetLineSpan().StartLinePosition.Line >= FirstStatement).Select(Describe)];
    }

    public static CSharpCompilation Compile(params IEnumerable<string> sources) =>
        s_empty.Value.AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source, s_parsing)));

    public static IReadOnlyList<string> Errors(CSharpCompilation compilation) =>
        [.. Diagnostics(compilation).Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(Describe)];

    private static ImmutableArray<Diagnostic> Diagnostics(CSharpCompilation compilation) => LibraryUnderTest.Analyzers is [_, ..] analyzers
        ? compilation.WithAnalyzers([.. analyzers]).GetAllDiagnosticsAsync().GetAwaiter().GetResult()
        : compilation.GetDiagnostics();

    private static string Describe(Diagnostic diagnostic) => $"{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
}
