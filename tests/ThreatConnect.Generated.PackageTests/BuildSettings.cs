using System.Reflection;

namespace ThreatConnect.PackageTests;

// What the build knew that the tests need.
internal static class BuildSettings
{
    public static string PackageFolder { get; } = Get("PackageFolder");

    // The folder of the sources of these tests.
    public static string Sources => Repository.PathOf("tests", "ThreatConnect.Generated.PackageTests");

    private static string Get(string key) =>
        typeof(BuildSettings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
