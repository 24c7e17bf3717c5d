using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ThreatConnect.Analyzers.Rules;
using ThreatConnect.EndToEndTests.Readme;

namespace ThreatConnect.EndToEndTests.Samples;

// Compiles a sample without a warning, of the compiler or of the package's analyzers.
internal static class SampleCompiler
{
    // The console and the environment that a program finds here, before those of System.
    private const string Surroundings = """
        internal static class Console
        {
            public static readonly StringWriter Output = new();

            public static void WriteLine(string text) => Output.WriteLine(text);
        }

        internal static class Environment
        {
            public static readonly Dictionary<string, string> Variables = new();

            public static string? GetEnvironmentVariable(string name) => Variables.GetValueOrDefault(name);
        }

        internal static class AnsiConsole
        {
            private static readonly global::Spectre.Console.IAnsiConsole s_terminal = global::Spectre.Console.AnsiConsole.Create(new()
            {
                Ansi = global::Spectre.Console.AnsiSupport.Yes,
                Interactive = global::Spectre.Console.InteractionSupport.Yes,
                Out = new global::Spectre.Console.AnsiConsoleOutput(Console.Output),
            });

            public static global::Spectre.Console.Progress Progress() => new(s_terminal);
        }
        """;

    // What the SDK of a web program imports beside that.
    private const string WebUsings = """
        global using global::System.Net.Http.Json;
        global using global::Microsoft.AspNetCore.Builder;
        global using global::Microsoft.AspNetCore.Hosting;
        global using global::Microsoft.AspNetCore.Http;
        global using global::Microsoft.AspNetCore.Routing;
        global using global::Microsoft.Extensions.Configuration;
        global using global::Microsoft.Extensions.DependencyInjection;
        global using global::Microsoft.Extensions.Hosting;
        global using global::Microsoft.Extensions.Logging;
        """;

    // The lines that begin with #: are those of a program of one file.
    private static readonly CSharpParseOptions s_parsing =
        new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.None).WithFeatures([new("FileBasedProgram", "true")]);

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        .. typeof(LibraryAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    // The kind is that of a program, unless it is tests, which need no entry point.
    public static async Task<Assembly> CompileAsync(string file, OutputKind kind)
    {
        var code = await File.ReadAllTextAsync(file);
        var usings = code.Contains("#:sdk Microsoft.NET.Sdk.Web", StringComparison.Ordinal) ? WebUsings : "";
        var compilation = ExampleCompiler.Empty
            .WithOptions(new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable))
            .AddSyntaxTrees(new[] { ExampleCompiler.ImplicitUsings, Surroundings, usings, code }.Select(text => CSharpSyntaxTree.ParseText(text, s_parsing)));
        compilation = ExampleCompiler.AddTypes(compilation, Path.GetDirectoryName(file)!, s_parsing);
        using var image = new MemoryStream();
        var compiled = compilation.Emit(image).Diagnostics;
        var found = await compilation.WithAnalyzers(s_analyzers).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        compiled.Concat(found).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();
        return Assembly.Load(image.ToArray());
    }
}
