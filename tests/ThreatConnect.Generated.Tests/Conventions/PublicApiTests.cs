using System.Reflection;

namespace ThreatConnect.Tests.Conventions;

public sealed class PublicApiTests
{
    private static readonly Assembly s_library = typeof(ThreatConnectClient).Assembly;

    [Fact]
    public void The_public_api_is_what_its_file_says() => PublicApiFile.ShouldHave(s_library);

    [Fact]
    public void Nothing_public_shows_an_internal_folder()
    {
        var namespaces = s_library.GetExportedTypes().Select(type => type.Namespace).Distinct();

        namespaces.Should().BeSubsetOf(["ThreatConnect", "ThreatConnect.Json", "ThreatConnect.Resources", "ThreatConnect.Values"]);
    }

    [Fact]
    public void The_library_needs_nothing_but_dotnet_and_polly() =>
        s_library.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Should().Equal("Polly.Core");
}
