using System.Reflection;

namespace ThreatConnect.SpecTests;

// The files that the tests read.
internal static class BuildSettings
{
    public static string Document { get; } = Repository.PathOf("spec", "threatconnect-v2.yaml");

    public static string DocumentReadme { get; } = Repository.PathOf("spec", "README.md");

    public static string Evidence { get; } = Repository.PathOf("spec", "evidence.md");

    public static string JsonCopy { get; } = Get("JsonCopy");

    private static string Get(string key) =>
        typeof(BuildSettings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
