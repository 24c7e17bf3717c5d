using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ThreatConnect.EndToEndTests.Readme;

/// <summary>Compiles an example as it would be in a user's project: every warning is an error.</summary>
internal static class ExampleCompiler
{
    // What the examples go on from: the client and the scope of the first one.
    private const string Given = """
        global using global::System;
        global using global::System.Collections.Generic;
        global using global::System.IO;
        global using global::System.Linq;
        global using global::System.Net.Http;
        global using global::System.Threading;
        global using global::System.Threading.Tasks;
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

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static Assembly Compile(ReadmeExample example, string code)
    {
        var compilation = CSharpCompilation.Create(
            $"Example-{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(Given, s_parsing), CSharpSyntaxTree.ParseText(code, s_parsing)],
            s_references,
            new CSharpCompilationOptions(example.IsTestClass ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty("this is an example of the readme:\n{0}", code);
        using var image = new MemoryStream();
        compilation.Emit(image).Success.Should().BeTrue();
        return Assembly.Load(image.ToArray());
    }
}
