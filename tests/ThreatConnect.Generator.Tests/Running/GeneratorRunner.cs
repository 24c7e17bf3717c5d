using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ThreatConnect.Generator.Diagnostics;

namespace ThreatConnect.Generator.Tests.Running;

// Runs the generator as the compiler does. Each run is repeated after an unrelated edit and with new objects for the same files, and again
// with texts of the same meaning, and must not write anything then. So each test also tests incrementality.
internal static class GeneratorRunner
{
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.CSharp14);

    // Runs on valid files.
    public static GeneratorRun Run(GeneratorInput input)
    {
        var run = RunWithDiagnostics(input);
        run.Diagnostics.Should().BeEmpty("this input is in order");
        return run;
    }

    // Runs on files that may have errors.
    public static GeneratorRun RunWithDiagnostics(GeneratorInput input)
    {
        var compilation = CreateCompilation();
        var first = CreateDriver(input).RunGenerators(compilation);
        var second = Rerun(first, input, compilation);

        var result = ResultOf(first);
        TrackedSteps.AssertNothingRan(ResultOf(second));
        if (!result.Diagnostics.Any(diagnostic => diagnostic.Id == DiagnosticIds.BrokenJson))
        {
            // Here each model is parsed again, so that its equality matters.
            var third = Rerun(second, input.WithSpaceAtTheEnd(), compilation);
            TrackedSteps.AssertNothingRan(ResultOf(third), except: TrackingNames.Text);
        }

        ModelGraph.AssertPlain(TrackedSteps.Values(result));
        return new GeneratorRun(result);
    }

    // Runs on one state of the files and then on another, with an unrelated edit between.
    public static (GeneratorRunResult Before, GeneratorRunResult After) RunEdit(GeneratorInput before, GeneratorInput after)
    {
        var compilation = CreateCompilation();
        var first = CreateDriver(before).RunGenerators(compilation);
        return (ResultOf(first), ResultOf(Rerun(first, after, compilation)));
    }

    // Runs on files with other names, whose content is a document.
    public static IReadOnlyCollection<string> RunWithoutFiles(params string[] paths)
    {
        var input = new GeneratorInput(paths.ToDictionary(path => path, string? (_) => TestData.Document));
        return [.. ResultOf(CreateDriver(input).RunGenerators(CreateCompilation())).GeneratedSources.Select(source => source.HintName)];
    }

    private static GeneratorDriver Rerun(GeneratorDriver driver, GeneratorInput input, CSharpCompilation compilation)
    {
        var edited = compilation.Clone().AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal class Unrelated;", s_parseOptions));
        return driver.ReplaceAdditionalTexts([.. input.ToAdditionalTexts()])
            .WithUpdatedAnalyzerConfigOptions(new ProjectOptions(input.Namespace))
            .RunGenerators(edited);
    }

    private static CSharpCompilation CreateCompilation() =>
        CSharpCompilation.Create("Tests", [CSharpSyntaxTree.ParseText("internal class Existing;", s_parseOptions)]);

    private static CSharpGeneratorDriver CreateDriver(GeneratorInput input) => CSharpGeneratorDriver.Create(
        [new ClientGenerator().AsSourceGenerator()],
        input.ToAdditionalTexts(),
        s_parseOptions,
        new ProjectOptions(input.Namespace),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static GeneratorRunResult ResultOf(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        result.Exception.Should().BeNull("a generator never throws");
        return result;
    }
}
