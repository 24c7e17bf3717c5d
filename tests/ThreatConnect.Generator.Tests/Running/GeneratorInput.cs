using Microsoft.CodeAnalysis;

namespace ThreatConnect.Generator.Tests.Running;

/// <summary>The additional files of a run, by their paths.</summary>
internal sealed record GeneratorInput(IReadOnlyDictionary<string, string?> Files)
{
    public const string DocumentPath = "spec/v2.threatconnect.json";
    public const string TypesPath = "types.threatconnect.json";

    public static GeneratorInput Document(string? json) => new(new Dictionary<string, string?> { [DocumentPath] = json });

    public static GeneratorInput Types(string? json) => new(new Dictionary<string, string?> { [TypesPath] = json });

    public GeneratorInput With(string path, string? json) => new(new Dictionary<string, string?>(Files) { [path] = json });

    /// <summary>The same files with another text that means the same.</summary>
    public GeneratorInput WithSpaceAtTheEnd() =>
        new(Files.ToDictionary(file => file.Key, file => file.Value is null ? null : file.Value + " \n"));

    /// <summary>New objects at each call, as an editor makes them, even if no text has changed.</summary>
    public IReadOnlyList<AdditionalText> ToAdditionalTexts() =>
        [.. Files.Select(file => new InMemoryText(file.Key, file.Value))];
}
