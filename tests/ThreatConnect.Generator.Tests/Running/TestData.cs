using YamlDotNet.Serialization;

namespace ThreatConnect.Generator.Tests.Running;

/// <summary>The texts that are embedded in this assembly.</summary>
internal static class TestData
{
    /// <summary>A small API document with one type of each shape.</summary>
    public static string Document { get; } = Read("TestData/document.json");

    /// <summary>An answer of <c>GET /v2/types/indicatorTypes</c> with built-in types and types of an instance.</summary>
    public static string InstanceTypes { get; } = Read("TestData/instance-types.json");

    /// <summary>An answer of <c>GET /v2/types/attributeTypes</c>.</summary>
    public static string AttributeTypes { get; } = Read("TestData/attribute-types.json");

    /// <summary>An answer of <c>GET /v2/types/associationTypes</c>, with types of groups and those that the platform documents.</summary>
    public static string AssociationTypes { get; } = Read("TestData/association-types.json");

    /// <summary>The document of the library, as JSON whose scalars are all strings. That is what the build makes of the tables too.</summary>
    public static string RealDocument { get; } = ToJson(Read("Spec/threatconnect-v2.yaml"));

    /// <summary>Stand-ins for the part of the runtime that emitted code calls.</summary>
    public static IReadOnlyList<string> Stubs { get; } =
    [
        .. typeof(TestData).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Stubs/", StringComparison.Ordinal))
            .Order()
            .Select(Read),
    ];

    /// <summary>A program that uses what is emitted for the types of the instance.</summary>
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
