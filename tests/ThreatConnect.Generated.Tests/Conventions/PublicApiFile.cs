using System.Reflection;

namespace ThreatConnect.Tests.Conventions;

/// <summary>The file beside a package's project that has its public API, so that every change of it shows in a diff.</summary>
internal static class PublicApiFile
{
    public static void ShouldHave(Assembly package)
    {
        var file = Path.Combine(Repository.Root, "src", package.GetName().Name!, "PublicAPI.txt");
        var actual = PublicApi.Describe(package);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, actual);
        }

        actual.Should().Be(File.ReadAllText(file).ReplaceLineEndings("\n"), "a change of the public API is meant, and then the file is written anew by UPDATE_GOLDEN=1");
    }
}
