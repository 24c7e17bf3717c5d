using Microsoft.CodeAnalysis;

namespace ThreatConnect.Generator.Tests.Running;

// The result of a run: the files by name, and the diagnostics as the compiler prints them.
internal sealed class GeneratorRun(GeneratorRunResult result)
{
    public GeneratorRunResult Result { get; } = result;

    public IReadOnlyDictionary<string, string> Files { get; } =
        result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    public IReadOnlyList<string> Diagnostics { get; } = [.. result.Diagnostics.Select(Describe)];

    private static string Describe(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var start = span.StartLinePosition;
        return $"{span.Path}({start.Line + 1},{start.Character + 1}): {diagnostic.Id}: {diagnostic.GetMessage(null)}";
    }
}
