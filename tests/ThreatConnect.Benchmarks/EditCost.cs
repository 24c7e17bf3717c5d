using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ThreatConnect.Generator;

namespace ThreatConnect.Benchmarks;

// What the compiler costs at each edit of a user's code: all diagnostics of a program, without and with a file of 200 types, in one process.
// The time of another machine or hour cannot be compared; the ratio of the two can, and that of two versions of the generator.
internal static class EditCost
{
    private const int Types = 200;
    private const int Edits = 15;

    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.CSharp14);

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(ThreatConnectClient).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static void Run()
    {
        // The second round is that of a warm compiler, as in an editor.
        foreach (var round in new[] { "cold", "warm" })
        {
            var (without, with) = (Measure(null), Measure(new TypesFile(Types)));
            Console.WriteLine($"{round}: {without:0} ms without types, {with:0} ms with {Types} types, {with / without:0.0} times as much");
        }
    }

    // The median of the edits, in milliseconds.
    private static double Measure(TypesFile? types)
    {
        var program = Parse(types, edit: 0);
        var compilation = CSharpCompilation.Create(
            "Program",
            [program],
            s_references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ClientGenerator().AsSourceGenerator()], types is null ? [] : [types], s_parsing);
        var times = new List<double>();
        for (var edit = 1; edit <= Edits; edit++)
        {
            var edited = Parse(types, edit);
            compilation = compilation.ReplaceSyntaxTree(program, edited);
            program = edited;
            var watch = Stopwatch.StartNew();
            driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
            var diagnostics = output.GetDiagnostics();
            times.Add(watch.Elapsed.TotalMilliseconds);
            if (diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
            {
                throw new InvalidOperationException(error.ToString());
            }
        }

        return times.Order().ElementAt(times.Count / 2);
    }

    private static SyntaxTree Parse(TypesFile? types, int edit) => CSharpSyntaxTree.ParseText(
        $$"""
        using System;
        using ThreatConnect;
        {{(types is null ? "" : "using ThreatConnect.Custom;")}}

        await using var tc = new ThreatConnectClient(new Uri("https://app.threatconnect.com/api"), new HmacCredential("1", "2"));
        var org = tc.InOwner("MyOrg");
        await foreach (var a in org.Groups.Adversaries.ListAsync()) { Console.WriteLine(a.Name + {{edit}}); }
        {{(types is null ? "" : """
        await org.Indicators.Type000s["a"].Tags.AddAsync("x");
        await org.Indicators.Type006s["a", "b"].DeleteAsync();
        await org.Groups.Adversaries[1].Indicators.Type010s.AddAsync("x");
        """)}}
        """,
        s_parsing);

    // A response with many types: of ten, six have one value, three have two and one has three.
    private sealed class TypesFile(int count) : AdditionalText
    {
        public override string Path => "types.threatconnect.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(
            $$"""{ "indicatorType": [{{string.Join(',', Enumerable.Range(0, count).Select(Row))}}] }""", Encoding.UTF8);

        private static string Row(int index)
        {
            var values = (index % 10) switch { < 6 => 1, < 9 => 2, _ => 3 };
            var labels = Enumerable.Range(1, values).Select(value => $", \"value{value}Label\": \"Label {index} {value}\"");
            var names = $"\"name\": \"Type {index:000}\", \"apiBranch\": \"type{index:000}s\", \"apiEntity\": \"type{index:000}\"";
            return $"{{ \"custom\": \"true\", {names}{string.Concat(labels)} }}";
        }
    }
}
