using System.Reflection;

namespace ThreatConnect.PackageTests;

/// <summary>What the build knew that the tests need.</summary>
internal static class BuildSettings
{
    public static string PackageFolder { get; } = Get("PackageFolder");

    /// <summary>The folder of the sources of these tests.</summary>
    public static string Sources => Repository.PathOf("tests", "ThreatConnect.Generated.PackageTests");

    private static string Get(string key) =>
        typeof(BuildSettings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
