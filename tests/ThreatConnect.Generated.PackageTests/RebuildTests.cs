using ThreatConnect.PackageTests.Building;
using ThreatConnect.PackageTests.Packing;

namespace ThreatConnect.PackageTests;

// The same commit, built elsewhere on the machine.
public sealed class RebuildTests
{
    [Fact]
    public async Task The_same_commit_builds_the_same_bytes_elsewhere()
    {
        var packages = await PackedPackages.GetAsync();
        var again = await SecondBuild.GetAsync();

        again.Commit.Should().Be(await packages.Repository.ReadCommitAsync());
        SecondBuild.Libraries
            .Where(library => !again.Bytes[library].SequenceEqual(File.ReadAllBytes(Path.Combine(packages.Repository.Root, library))))
            .Should().BeEmpty("the same sources are the same bytes");
    }

    [Fact]
    public async Task Without_a_remote_it_still_packs()
    {
        var again = await SecondBuild.GetAsync();
        await Processes.RunAsync("git", again.Repository.Root, "remote", "remove", "origin");
        var feed = Path.Combine(again.Repository.Root, "feed");

        // The smallest of the packages; the projects that it refers to are built.
        var output = await again.RunAsync("pack", "src/ThreatConnect.Generated.Hosting", "-o", feed, "-p:BuildProjectReferences=false");

        output.Should().NotContain("warning");
        var package = PackedPackage.Open(Directory.GetFiles(feed, "*.nupkg").Single(), Path.Combine(again.Repository.Root, "contents"));
        package.Elements("repository").Select(element => element.Attribute("url")).Should().AllSatisfy(url => url.Should().BeNull());
        SymbolReader.ReadSourceLink(Path.Combine(package.Symbols, "lib", "net10.0", "ThreatConnect.Generated.Hosting.pdb")).Should().BeNull();
    }
}
