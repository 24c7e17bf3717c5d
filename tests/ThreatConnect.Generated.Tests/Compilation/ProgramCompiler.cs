using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ThreatConnect.Tests.Compilation;

/// <summary>Compiles a few lines as a user's console program would be, with the package and .NET's own default usings.</summary>
internal static class ProgramCompiler
{
    public const string ConsoleUsings = "System;System.Collections.Generic;System.IO;System.Linq;System.Net.Http;System.Threading;System.Threading.Tasks";

    // The statements follow a using, an empty line, the client and the scope.
    private const int FirstStatement = 4;

    private static readonly Lazy<IReadOnlyList<MetadataReference>> s_references = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(ThreatConnectClient).Assembly.Location),
    ]);

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
        return [.. compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Location.SourceTree == program && d.Location.GetLineSpan().StartLinePosition.Line >= FirstStatement).Select(Describe)];
    }

    public static CSharpCompilation Compile(params IEnumerable<string> sources)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None);
        var usings = string.Concat(ConsoleUsings.Split(';').Select(name => $"global using global::{name};\n"));
        return CSharpCompilation.Create(
            "Program" + Guid.NewGuid().ToString("N"),
            sources.Prepend(usings).Select(source => CSharpSyntaxTree.ParseText(source, options)),
            s_references.Value,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
    }

    public static IReadOnlyList<string> Errors(CSharpCompilation compilation) =>
        [.. compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(Describe)];

    private static string Describe(Diagnostic diagnostic) => $"{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
}
