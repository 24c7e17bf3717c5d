using System.Text;
using Microsoft.CodeAnalysis;

namespace ThreatConnect.Generator.Tests.Running;

// The additional files of a run, by their paths.
internal sealed record GeneratorInput(IReadOnlyDictionary<string, string?> Files)
{
    public const string DocumentPath = "spec/v2.threatconnect.json";
    public const string TypesPath = "types.threatconnect.json";
    public const string AttributesPath = "attributes.threatconnect.json";
    public const string AssociationsPath = "associations.threatconnect.json";

    // The encoding with which the compiler has read the files.
    public Encoding Encoding { get; init; } = Encoding.UTF8;

    // The property of the project that names a namespace; null where it has none.
    public string? Namespace { get; init; }

    public static GeneratorInput Document(string? json) => new(new Dictionary<string, string?> { [DocumentPath] = json });

    public static GeneratorInput Types(string? json) => new(new Dictionary<string, string?> { [TypesPath] = json });

    public static GeneratorInput Attributes(string? json) => new(new Dictionary<string, string?> { [AttributesPath] = json });

    public static GeneratorInput Associations(string? json) => new(new Dictionary<string, string?> { [AssociationsPath] = json });

    // All types of an instance.
    public static GeneratorInput Instance { get; } = Types(TestData.InstanceTypes)
        .With(AttributesPath, TestData.AttributeTypes).With(AssociationsPath, TestData.AssociationTypes);

    public GeneratorInput With(string path, string? json) => this with { Files = new Dictionary<string, string?>(Files) { [path] = json } };

    // The same files with another text of the same meaning.
    public GeneratorInput WithSpaceAtTheEnd() =>
        this with { Files = Files.ToDictionary(file => file.Key, file => file.Value is null ? null : file.Value + " \n") };

    // New objects at each call, as in an editor, even if no text has changed.
    public IReadOnlyList<AdditionalText> ToAdditionalTexts() =>
        [.. Files.Select(file => new InMemoryText(file.Key, file.Value, Encoding))];
}
