namespace ThreatConnect.Testing.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_what_its_file_says() => PublicApiFile.ShouldHave(typeof(ThreatConnectSimulator).Assembly);

    [Fact]
    public void One_using_is_enough() =>
        typeof(ThreatConnectSimulator).Assembly.GetExportedTypes().Select(type => type.Namespace).Distinct()
            .Should().Equal("ThreatConnect.Testing");

    [Fact]
    public void It_needs_neither_the_client_nor_a_test_framework() =>
        typeof(ThreatConnectSimulator).Assembly.GetReferencedAssemblies().Select(name => name.Name)
            .Should().OnlyContain(name => name!.StartsWith("System.") || name.StartsWith("Microsoft.AspNetCore")
                || name.StartsWith("Microsoft.Extensions.") || name.StartsWith("Microsoft.Net.Http.")
                || name == "Scalar.AspNetCore");

    [Fact]
    public void The_documentation_has_public_members_only_in_the_customary_form() =>
        DocumentationFile.ShouldFollowTheRules(typeof(ThreatConnectSimulator).Assembly);
}
