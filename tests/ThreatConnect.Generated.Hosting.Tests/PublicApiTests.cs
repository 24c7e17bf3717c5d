using ThreatConnect.Tests;
using ThreatConnect.Tests.Conventions;

namespace ThreatConnect.Hosting.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_what_its_file_says()
    {
        var file = Path.Combine(Repository.Root, "src", "ThreatConnect.Generated.Hosting", "PublicAPI.txt");
        var actual = PublicApi.Describe(typeof(ThreatConnectOptions).Assembly);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, actual);
        }

        actual.Should().Be(File.ReadAllText(file).ReplaceLineEndings("\n"), "a change of the public API is meant, and then the file is written anew by UPDATE_GOLDEN=1");
    }

    [Fact]
    public void The_client_needs_nothing_of_it() =>
        typeof(ThreatConnectClient).Assembly.GetReferencedAssemblies().Select(name => name.Name).Should().NotContain(name => name!.StartsWith("Microsoft.Extensions.") || name == "ThreatConnect.Generated.Hosting");
}
