using ThreatConnect.PackageTests.Packing;

namespace ThreatConnect.PackageTests;

// What is in the packages, file by file, and what they say of themselves.
public sealed class PackageContentTests
{
    [Fact]
    public async Task Packing_makes_three_packages_with_their_symbols_and_no_other()
    {
        var packages = await PackedPackages.GetAsync();

        Directory.GetFiles(PackedPackages.Feed).Select(Path.GetFileName).Should().BeEquivalentTo(
            "ThreatConnect.Generated.0.1.0.nupkg",
            "ThreatConnect.Generated.0.1.0.snupkg",
            "ThreatConnect.Generated.Hosting.0.1.0.nupkg",
            "ThreatConnect.Generated.Hosting.0.1.0.snupkg",
            "ThreatConnect.Generated.Testing.0.1.0.nupkg",
            "ThreatConnect.Generated.Testing.0.1.0.snupkg");
        packages.Output.Should().NotContain("warning");
    }

    [Theory]
    [InlineData("ThreatConnect.Generated", "build/net10.0/ThreatConnect.Generated.props", "buildTransitive/net10.0/ThreatConnect.Generated.props", "analyzers/dotnet/cs/ThreatConnect.Generator.dll", "analyzers/dotnet/cs/ThreatConnect.Analyzers.dll")]
    [InlineData("ThreatConnect.Generated.Hosting")]
    [InlineData("ThreatConnect.Generated.Testing")]
    public async Task A_package_holds_its_library_its_documentation_a_readme_and_nothing_that_it_drags_along(string id, params string[] more)
    {
        var package = (await PackedPackages.GetAsync()).All[id];

        PackedPackage.ListFiles(package.Contents).Should().BeEquivalentTo([$"{id}.nuspec", "README.md", "icon.png", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml", .. more]);
        PackedPackage.ListFiles(package.Symbols).Should().BeEquivalentTo($"{id}.nuspec", $"lib/net10.0/{id}.pdb");
        (await File.ReadAllTextAsync(Path.Combine(package.Contents, "README.md"))).Should().StartWith($"# {id}\n");
    }

    [Theory]
    [InlineData("ThreatConnect.Generated", "Polly.Core")]
    [InlineData("ThreatConnect.Generated.Hosting", "ThreatConnect.Generated", "Microsoft.Extensions.Configuration.Binder", "Microsoft.Extensions.Diagnostics.HealthChecks", "Microsoft.Extensions.Http", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options.ConfigurationExtensions", "OpenTelemetry.Api")]
    [InlineData("ThreatConnect.Generated.Testing", "Scalar.AspNetCore")]
    public async Task A_package_depends_on_what_its_readme_names_and_no_more(string id, params string[] dependencies)
    {
        var package = (await PackedPackages.GetAsync()).All[id];

        package.Elements("dependency").Select(element => element.Attribute("id")!.Value).Should().BeEquivalentTo(dependencies);
        package.Elements("group").Select(element => element.Attribute("targetFramework")!.Value).Should().OnlyContain(framework => framework == "net10.0");
    }

    [Fact]
    public async Task The_simulator_brings_aspnetcore_by_reference_and_the_client_does_not()
    {
        var packages = await PackedPackages.GetAsync();

        packages.All["ThreatConnect.Generated.Testing"].Elements("frameworkReference").Select(element => element.Attribute("name")!.Value).Should().Equal("Microsoft.AspNetCore.App");
        packages.Client.Elements("frameworkReference").Should().BeEmpty();
        packages.All["ThreatConnect.Generated.Hosting"].Elements("frameworkReference").Should().BeEmpty();
    }

    [Theory]
    [InlineData("ThreatConnect.Generated", "A strongly typed, compile-time-checked client for the ThreatConnect REST API v2.", "threatconnect threat-intelligence openapi generator")]
    [InlineData("ThreatConnect.Generated.Hosting", "Registers the ThreatConnect.Generated client in a .NET host: options from configuration, named instances, handlers of IHttpClientFactory, ILogger, health checks, OpenTelemetry.", "threatconnect threat-intelligence hosting dependency-injection")]
    [InlineData("ThreatConnect.Generated.Testing", "A ThreatConnect REST API v2 in memory for tests. It is stateful, checks signatures, records requests, and simulates faults.", "threatconnect threat-intelligence testing simulator")]
    public async Task A_package_says_what_it_is_by_which_licence_and_of_which_commit(string id, string description, string tags)
    {
        var packages = await PackedPackages.GetAsync();
        var package = packages.All[id];

        package.Say("description").Should().Be(description);
        package.Say("tags").Should().Be(tags);
        package.Say("readme").Should().Be("README.md");
        package.Say("icon").Should().Be("icon.png");
        package.Say("releaseNotes").Should().StartWith("## [").And.Contain("### Added").And.Match(notes => notes.Length < 35_000, "the feed takes no more");
        package.Say("license").Should().Be("MIT");
        package.Elements("license").Single().Attribute("type")!.Value.Should().Be("expression");
        package.Elements("repository").Single().Attributes().Select(attribute => $"{attribute.Name}={attribute.Value}").Should().Equal(
            "type=git", $"url={RepositoryCopy.Remote}", "branch=refs/heads/main", $"commit={await packages.Repository.ReadCommitAsync()}");
    }
}
