using Microsoft.CodeAnalysis;

namespace ThreatConnect.Generator.Parsing;

// An additional file as text.
internal sealed record SourceFile(string Path, string? Text)
{
    private const string Suffix = ".threatconnect.json";

    // Only files of this name are ours, so that the generator does nothing in a project that has none.
    public static bool IsOurs(AdditionalText file) => file.Path.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);

    public static SourceFile From(AdditionalText file, CancellationToken cancellationToken) =>
        new(file.Path, file.GetText(cancellationToken)?.ToString());
}
