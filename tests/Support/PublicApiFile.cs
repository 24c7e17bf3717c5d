using System.Reflection;

namespace ThreatConnect.Tests.Support;

// The file beside the project of a package that has its public API, so that a diff shows every change of it.
public static class PublicApiFile
{
    public static void ShouldHave(Assembly package) =>
        GoldenFile.ShouldHave(Repository.PathOf("src", package.GetName().Name!, "PublicAPI.txt"), PublicApi.Describe(package));
}
