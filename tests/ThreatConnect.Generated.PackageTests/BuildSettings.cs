using System.Reflection;

namespace ThreatConnect.PackageTests;

/// <summary>What the build knew that the tests need.</summary>
internal static class BuildSettings
{
    public static string RepositoryRoot { get; } = Get("RepositoryRoot");

    public static string Configuration { get; } = Get("Configuration");

    public static string PackageFolder { get; } = Get("PackageFolder");

    private static string Get(string key) =>
        typeof(BuildSettings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
