using System.Text.Json.Nodes;

namespace ThreatConnect.Specification;

// The texts of spec/, which are part of the assembly, so that a program has them wherever it runs.
internal static class SpecificationText
{
    public static string Evidence { get; } = ReadEvidence();

    public static JsonObject LoadDocument()
    {
        using var reader = Open("threatconnect-v2.yaml");
        return YamlJson.Load(reader);
    }

    private static string ReadEvidence()
    {
        using var reader = Open("evidence.md");
        return reader.ReadToEnd();
    }

    private static StreamReader Open(string name) => new(typeof(SpecificationText).Assembly.GetManifestResourceStream(name)!);
}
