namespace ThreatConnect.Hosting.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_what_its_file_says() => PublicApiFile.ShouldHave(typeof(ThreatConnectOptions).Assembly);

    [Fact]
    public void The_client_needs_nothing_of_it() =>
        typeof(ThreatConnectClient).Assembly.GetReferencedAssemblies().Select(name => name.Name).Should().NotContain(name => name!.StartsWith("Microsoft.Extensions.") || name == "ThreatConnect.Generated.Hosting");

    [Fact]
    public void The_documentation_has_public_members_only_in_the_customary_form() =>
        DocumentationFile.ShouldFollowTheRules(typeof(ThreatConnectOptions).Assembly);
}
