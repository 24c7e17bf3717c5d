using System.Reflection;
using ThreatConnect.Tests;
using ThreatConnect.Tests.Conventions;

namespace ThreatConnect.Testing.Tests;

public sealed class PublicApiTests
{
    private static readonly Assembly Package = typeof(ThreatConnectSimulator).Assembly;

    [Fact]
    public void The_public_api_is_what_its_file_says()
    {
        var file = Path.Combine(Repository.Root, "src", "ThreatConnect.Generated.Testing", "PublicAPI.txt");
        var actual = PublicApi.Describe(Package);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, actual);
        }

        actual.Should().Be(File.ReadAllText(file).ReplaceLineEndings("\n"), "a change of the public API is meant, and then the file is written anew by UPDATE_GOLDEN=1");
    }

    [Fact]
    public void One_using_is_enough() =>
        Package.GetExportedTypes().Select(type => type.Namespace).Distinct().Should().Equal("ThreatConnect.Testing");

    [Fact]
    public void It_needs_neither_the_client_nor_a_test_framework() => Package.GetReferencedAssemblies()
        .Select(assembly => assembly.Name!)
        .Should().OnlyContain(name => name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal));
}
