using ThreatConnect.PackageTests.Packing;

namespace ThreatConnect.PackageTests;

// A debugger finds every source: at the remote, or in the symbols where no remote has it.
public sealed class SymbolTests
{
    [Theory]
    [InlineData("ThreatConnect.Generated")]
    [InlineData("ThreatConnect.Generated.Hosting")]
    [InlineData("ThreatConnect.Generated.Testing")]
    public async Task Sources_are_at_the_remote_or_in_the_symbols(string id)
    {
        var packages = await PackedPackages.GetAsync();
        var symbols = Path.Combine(packages.All[id].Symbols, "lib", "net10.0", $"{id}.pdb");
        var commit = await packages.Repository.ReadCommitAsync();

        SymbolReader.ReadSourceLink(symbols).Should().Contain("\"/_/*\"").And.Contain($"\"https://raw.githubusercontent.com/threatconnect-generated/made-up/{commit}/*\"");
        var documents = SymbolReader.ReadDocuments(symbols);
        documents.Should().OnlyContain(document => document.Name.StartsWith("/_/", StringComparison.Ordinal), "no path of the machine is in them");
        documents.Where(document => document.IsEmbedded).Should().OnlyContain(document => document.Name.Contains("/obj/", StringComparison.Ordinal));
        documents.Where(document => !document.IsEmbedded).Should().NotBeEmpty().And.NotContain(document => document.Name.Contains("/obj/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/nswag/RawClients.g.cs")]
    [InlineData("/nswag/Models.g.cs")]
    [InlineData("/Groups.Campaign.g.cs")]
    public async Task What_the_build_generates_is_in_the_symbols(string name)
    {
        var client = (await PackedPackages.GetAsync()).Client;

        SymbolReader.ReadDocuments(Path.Combine(client.Symbols, "lib", "net10.0", "ThreatConnect.Generated.pdb"))
            .Should().Contain(document => document.IsEmbedded && document.Name.EndsWith(name, StringComparison.Ordinal));
    }
}
