using YamlDotNet.Serialization;

namespace ThreatConnect.Generator.Tests.Running;

// The texts that are embedded in this assembly.
internal static class TestData
{
    // A small API document with one type of each shape.
    public static string Document { get; } = Read("TestData/document.json");

    // A response of GET /v2/types/indicatorTypes with built-in types and types of an instance.
    public static string InstanceTypes { get; } = Read("TestData/instance-types.json");

    // A response of GET /v2/types/attributeTypes.
    public static string AttributeTypes { get; } = Read("TestData/attribute-types.json");

    // A response of GET /v2/types/associationTypes, with types of groups and types that the vendor documents.
    public static string AssociationTypes { get; } = Read("TestData/association-types.json");

    // The document of the library, as JSON whose scalars are all strings, as in the tables of the copy that NSwag writes.
    public static string RealDocument { get; } = ToJson(Read("Spec/threatconnect-v2.yaml"));

    // Stand-ins for the part of the runtime that emitted code calls.
    public static IReadOnlyList<string> Stubs { get; } =
    [
        .. typeof(TestData).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Stubs/", StringComparison.Ordinal))
            .Order()
            .Select(Read),
    ];

    // A program that uses what is emitted for the types of the instance.
    public static string Consumer(string name) => Read($"Consumers/{name}.cs");

    // A YAML text as JSON.
    public static string ToJson(string yaml) =>
        new SerializerBuilder().JsonCompatible().Build().Serialize(new DeserializerBuilder().Build().Deserialize(new StringReader(yaml))!);

    private static string Read(string name)
    {
        using var stream = typeof(TestData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"There is no resource {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
