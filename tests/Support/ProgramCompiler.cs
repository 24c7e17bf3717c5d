using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ThreatConnect.Tests.Support;

// Compiles a few lines as a user's console program, with a library, its analyzers and .NET's implicit usings.
public sealed class ProgramCompiler(IEnumerable<MetadataReference> library, IEnumerable<DiagnosticAnalyzer> analyzers)
{
    public const string ConsoleUsings =
        "System;System.Collections.Generic;System.IO;System.Linq;System.Net.Http;System.Threading;System.Threading.Tasks";

    // The statements follow a using, an empty line, the client and the scope.
    private const int FirstStatement = 4;

    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Preview, DocumentationMode.None);

    private static readonly MetadataReference[] s_framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    // Every program is added to this compilation, so that the references are read once.
    private readonly CSharpCompilation _empty = CSharpCompilation.Create(
        "Program",
        [CSharpSyntaxTree.ParseText(string.Concat(ConsoleUsings.Split(';').Select(name => $"global using global::{name};\n")), s_parsing)],
        [.. s_framework, .. library],
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers = [.. analyzers];

    // The statements see a client tc and a scope org.
    public CSharpCompilation CompileStatements(string statements) => Compile($$"""
        using ThreatConnect;

        await using var tc = new ThreatConnectClient(new Uri("https://app.threatconnect.com/api"), new HmacCredential("1", "2"));
        var org = tc.InOwner("MyOrg"); _ = org;
        {{statements}}
        """);

    public CSharpCompilation Compile(params IEnumerable<string> sources) =>
        _empty.AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source, s_parsing)));

    // The errors and warnings in the lines of the statements.
    public IReadOnlyList<string> ErrorsOfStatements(string statements)
    {
        var compilation = CompileStatements(statements);
        var program = compilation.SyntaxTrees[^1];
        return
        [
            .. Diagnose(compilation)
                .Where(found => found.Location.SourceTree == program && found.Location.GetLineSpan().StartLinePosition.Line >= FirstStatement)
                .Select(Describe),
        ];
    }

    public IReadOnlyList<string> Errors(CSharpCompilation compilation) => [.. Diagnose(compilation).Select(Describe)];

    // The wrong program has an error of the id in its own line, with the reason; the right one has not even a warning, which shows
    // that nothing else is wrong with the other.
    public void ShouldDistinguish(string wrong, string right, string id, string reason, string about = "")
    {
        ErrorsOfStatements(wrong).Should().Contain(
            error => error.StartsWith(id + ":", StringComparison.Ordinal) && error.Contains(reason, StringComparison.Ordinal), about);
        Errors(CompileStatements(right)).Should().BeEmpty(about);
    }

    private IEnumerable<Diagnostic> Diagnose(CSharpCompilation compilation)
    {
        var all = _analyzers.IsEmpty
            ? compilation.GetDiagnostics()
            : compilation.WithAnalyzers(_analyzers).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        return all.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    private static string Describe(Diagnostic diagnostic) => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
}
