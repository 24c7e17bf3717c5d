using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ThreatConnect.Generator;

namespace ThreatConnect.EndToEndTests.Readme;

// Compiles an example as it would be in a user's project: every warning is an error.
internal static class ExampleCompiler
{
    // What the SDK of a program imports.
    public const string ImplicitUsings = """
        global using global::System;
        global using global::System.Collections.Generic;
        global using global::System.IO;
        global using global::System.Linq;
        global using global::System.Net.Http;
        global using global::System.Threading;
        global using global::System.Threading.Tasks;
        """;

    // What the examples go on from: the client and the scope of the first one.
    private const string Given = """
        global using global::ThreatConnect;
        global using static Given;

        internal static class Given
        {
            public static global::ThreatConnect.ThreatConnectClient tc = null!;
            public static global::ThreatConnect.OwnerScope org = null!;
            public static global::System.Uri uri = null!;
            public static global::ThreatConnect.ThreatConnectCredential credential = null!;
        }
        """;

    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.CSharp14, DocumentationMode.None);

    // Compilations that are made from one another share the symbols of what they refer to, if they have its name.
    public static CSharpCompilation Empty { get; } = CSharpCompilation.Create(
        "Example",
        [],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path != typeof(ExampleCompiler).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)));

    // example: The example.
    // code: Its text, as it is to run here.
    // typesFolder: Where the files of the instance's types are.
    public static Assembly Compile(ReadmeExample example, string code, string typesFolder)
    {
        var kind = example.IsTestClass ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication;
        var compilation = Empty
            .WithOptions(new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable))
            .AddSyntaxTrees(new[] { ImplicitUsings, Given, code }.Select(text => CSharpSyntaxTree.ParseText(text, s_parsing)));
        using var image = new MemoryStream();

        // Most examples name no type of the instance, and the code of those types is most of what there is to compile.
        if (compilation.Emit(image) is not { Success: true, Diagnostics: var diagnostics })
        {
            image.SetLength(0);
            diagnostics = AddTypes(compilation, typesFolder, s_parsing).Emit(image).Diagnostics;
        }

        diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Should().BeEmpty("this is an example of the documentation:\n{0}", code);
        return Assembly.Load(image.ToArray());
    }

    // Adds the code of the types whose files are in a folder.
    public static CSharpCompilation AddTypes(CSharpCompilation compilation, string typesFolder, CSharpParseOptions parsing)
    {
        CSharpGeneratorDriver
            .Create(
                [new ClientGenerator().AsSourceGenerator()],
                [.. Directory.GetFiles(typesFolder, "*.threatconnect.json").Select(path => new TypesFile(path))],
                parsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out var extended, out var complaints);
        complaints.Should().BeEmpty();
        return (CSharpCompilation)extended;
    }

    private sealed class TypesFile(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path), Encoding.UTF8);
    }
}
