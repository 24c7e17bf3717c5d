using System.Reflection;

namespace ThreatConnect.SpecTests;

/// <summary>What the build knew that the tests need.</summary>
internal static class BuildSettings
{
    public static string RepositoryRoot { get; } = Get("RepositoryRoot");

    public static string Document { get; } = Get("Document");

    public static string DocumentReadme { get; } = Get("DocumentReadme");

    public static string Evidence { get; } = Path.Combine(RepositoryRoot, "spec", "evidence.md");

    public static string JsonCopy { get; } = Get("JsonCopy");

    private static string Get(string key) =>
        typeof(BuildSettings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
