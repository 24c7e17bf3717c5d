using ThreatConnect.Generator.Tests.Running;

namespace ThreatConnect.Generator.Tests;

public sealed class SnapshotTests
{
    [Theory]
    [InlineData("GroupFilter.g.cs")]
    [InlineData("IndicatorFilter.g.cs")]
    [InlineData("TagFilter.g.cs")]
    [InlineData("TaskFilter.g.cs")]
    [InlineData("Assets.AdversaryAssets.g.cs")]
    [InlineData("Assets.VictimAssets.g.cs")]
    [InlineData("KnownTypes.g.cs")]
    [InlineData("Groups.Adversary.g.cs")]
    [InlineData("Groups.Campaign.g.cs")]
    [InlineData("Indicators.Address.g.cs")]
    [InlineData("Indicators.RegistryKey.g.cs")]
    [InlineData("Indicators.FileEntity.g.cs")]
    [InlineData("Indicators.Url.g.cs")]
    public void A_file_made_from_the_document_is_what_the_snapshot_has(string name) =>
        Snapshot.Match(name, GeneratorRunner.Run(GeneratorInput.Document(TestData.Document)).Files[name]);

    [Theory]
    [InlineData("Custom.IndicatorTypes.g.cs")]
    [InlineData("Custom.AttributeTypes.g.cs")]
    [InlineData("Custom.AssociationTypes.g.cs")]
    [InlineData("Custom.FileActionTypes.g.cs")]
    public void A_file_made_from_the_types_of_an_instance_is_what_the_snapshot_has(string name) =>
        Snapshot.Match(name, GeneratorRunner.Run(GeneratorInput.Instance).Files[name]);

    [Fact]
    public void Every_file_has_a_snapshot()
    {
        var input = GeneratorInput.Instance.With(GeneratorInput.DocumentPath, TestData.Document);

        GeneratorRunner.Run(input).Files.Keys.Should().BeEquivalentTo(
            "GroupFilter.g.cs", "IndicatorFilter.g.cs", "TagFilter.g.cs", "TaskFilter.g.cs", "KnownTypes.g.cs",
            "Assets.AdversaryAssets.g.cs", "Assets.VictimAssets.g.cs",
            "Groups.Adversary.g.cs", "Groups.Campaign.g.cs",
            "Indicators.Address.g.cs", "Indicators.RegistryKey.g.cs", "Indicators.FileEntity.g.cs", "Indicators.Url.g.cs",
            "Custom.IndicatorTypes.g.cs", "Custom.AttributeTypes.g.cs", "Custom.AssociationTypes.g.cs", "Custom.FileActionTypes.g.cs");
    }

    [Fact]
    public void Lines_end_in_a_line_feed_alone_and_have_no_space_at_their_end()
    {
        var input = GeneratorInput.Instance.With(GeneratorInput.DocumentPath, TestData.Document.ReplaceLineEndings("\r\n"));

        foreach (var (name, code) in GeneratorRunner.Run(input).Files)
        {
            code.Should().NotContain("\r", "{0} is the same on every machine", name);
            code.Split('\n').Should().OnlyContain(line => line.TrimEnd() == line, "{0} has nothing at the end of a line", name);
            code.Should().EndWith("}\n").And.NotContain("\n\n\n");
        }
    }
}
