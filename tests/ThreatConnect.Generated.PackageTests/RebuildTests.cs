using ThreatConnect.PackageTests.Packing;

namespace ThreatConnect.PackageTests;

/// <summary>A second copy of the same commit, elsewhere on the machine.</summary>
public sealed class RebuildTests
{
    [Fact]
    public async Task The_same_commit_builds_the_same_bytes_elsewhere_and_without_a_remote_it_still_packs()
    {
        var packages = await PackedPackages.GetAsync();
        var again = await RepositoryCopy.MakeAsync(Path.Combine(PackedPackages.Folder, "again", "elsewhere"));
        (await again.ReadCommitAsync()).Should().Be(await packages.Repository.ReadCommitAsync());

        // Analyzers judge and change nothing; the first build had them.
        await Processes.DotNetAsync(again.Root, "build", "src/ThreatConnect.Generated.Hosting", "-c", "Release", "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false");

        string[] libraries =
        [
            "generator/ThreatConnect.Generator/bin/Release/netstandard2.0/ThreatConnect.Generator.dll",
            "generator/ThreatConnect.Analyzers/bin/Release/netstandard2.0/ThreatConnect.Analyzers.dll",
            "src/ThreatConnect.Generated/bin/Release/net10.0/ThreatConnect.Generated.dll",
            "src/ThreatConnect.Generated.Hosting/bin/Release/net10.0/ThreatConnect.Generated.Hosting.dll",
        ];
        libraries.Where(library => !ReadBytes(again, library).SequenceEqual(ReadBytes(packages.Repository, library))).Should().BeEmpty("the same sources are the same bytes");

        await Processes.RunAsync("git", again.Root, "remote", "remove", "origin");
        var feed = Path.Combine(again.Root, "feed");
        var output = await Processes.DotNetAsync(again.Root, "pack", "src/ThreatConnect.Generated.Testing", "-c", "Release", "-o", feed, "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false");

        output.Should().NotContain("warning");
        var package = PackedPackage.Open(Directory.GetFiles(feed, "*.nupkg").Single(), Path.Combine(again.Root, "contents"));
        package.Elements("repository").Select(element => element.Attribute("url")).Should().AllSatisfy(url => url.Should().BeNull());
        SymbolReader.ReadSourceLink(Path.Combine(package.Symbols, "lib", "net10.0", "ThreatConnect.Generated.Testing.pdb")).Should().BeNull();
    }

    private static byte[] ReadBytes(RepositoryCopy repository, string file) => File.ReadAllBytes(Path.Combine(repository.Root, file));
}
