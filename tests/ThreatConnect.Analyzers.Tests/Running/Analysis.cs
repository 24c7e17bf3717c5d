using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ThreatConnect.Analyzers.Rules;

namespace ThreatConnect.Analyzers.Tests.Running;

// Compiles programs against the built library and runs every analyzer of the package over them.
internal static class Analysis
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(LibraryAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static MetadataReference Library { get; } = MetadataReference.CreateFromFile(typeof(ThreatConnectClient).Assembly.Location);

    private static readonly ImmutableArray<MetadataReference> s_framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    // Every program is added to this one, so that the references are read once.
    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create(
        "Program",
        [],
        [.. s_framework, Library],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    // Analyzes statements in an async method that has the clients, a text, a number, a choice and a name of 128 characters.
    public static Task<IReadOnlyList<Finding>> OfStatementsAsync(string statements) => OfFileAsync(Around(statements));

    // The same for statements that the compiler rejects.
    public static async Task<IReadOnlyList<Finding>> OfBrokenStatementsAsync(string statements)
    {
        var compilation = Compile(Around(statements));
        compilation.GetDiagnostics().Should().Contain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return await AnalyzeAsync(compilation);
    }

    private static string Around(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using ThreatConnect;

        public static class Program
        {
            private const string Long = "{{new string('x', 128)}}";

            public static async Task RunAsync(ThreatConnectClient tc, OwnerScope org, string text, int number, bool choice)
            {
                await Task.CompletedTask;
        #line 1
        {{statements}}
        #line default
            }
        }
        """;

    // Analyzes a file; the lines of the findings are counted from its #line directive if it has one.
    public static Task<IReadOnlyList<Finding>> OfFileAsync(string file) => OfCompilationAsync(Compile(file));

    public static CSharpCompilation Compile(params string[] files) =>
        s_empty.AddSyntaxTrees(files.Select(file => CSharpSyntaxTree.ParseText(file, new CSharpParseOptions(LanguageVersion.CSharp14))));

    // The findings of the analyzers in a program that compiles without them.
    public static async Task<IReadOnlyList<Finding>> OfCompilationAsync(Compilation compilation)
    {
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        return await AnalyzeAsync(compilation);
    }

    private static async Task<IReadOnlyList<Finding>> AnalyzeAsync(Compilation compilation)
    {
        var diagnostics = await compilation.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(ToFinding)];
    }

    private static Finding ToFinding(Diagnostic diagnostic) => new(
        diagnostic.Location.GetMappedLineSpan().StartLinePosition.Line + 1,
        diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan),
        diagnostic.Id,
        diagnostic.Severity,
        diagnostic.GetMessage(CultureInfo.InvariantCulture));
}
