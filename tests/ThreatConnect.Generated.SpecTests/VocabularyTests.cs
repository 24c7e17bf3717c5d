using System.Text.RegularExpressions;
using ThreatConnect.SpecTests.Reading;
using YamlDotNet.RepresentationModel;

namespace ThreatConnect.SpecTests;

// The readme explains the vocabulary of the x-tc-* extensions.
public sealed partial class VocabularyTests
{
    private static readonly string[] s_tables = ["x-tc-groups", "x-tc-indicators", "x-tc-filters", "x-tc-assets"];

    private static readonly string[] s_tablesOfTypes = ["x-tc-groups", "x-tc-indicators"];

    private static readonly string s_vocabulary = Vocabulary().Match(File.ReadAllText(BuildSettings.DocumentReadme)).Value;

    [Fact]
    public void The_readme_explains_each_extension_that_the_document_has_and_no_other() =>
        Explained().Where(word => word.StartsWith("x-tc-", StringComparison.Ordinal))
            .Should().BeEquivalentTo(Keys(SpecDocument.Root).Where(key => key.StartsWith("x-tc-", StringComparison.Ordinal)).Distinct());

    [Fact]
    public void The_readme_explains_each_key_of_a_table() =>
        Explained().Should().Contain(s_tables.SelectMany(table => Keys(SpecDocument.Root[table])).Distinct().Where(key => key != "types"));

    [Fact]
    public void The_readme_names_each_word_that_stands_for_a_choice()
    {
        var keys = SpecDocument.Types("x-tc-indicators")
            .SelectMany(type => type.List("keys").Select(key => key.Text("normalForm")!).Append(type.Text("addressedBy")!));
        var filters = s_tablesOfTypes.Select(table => SpecDocument.Root[table]).Concat(SpecDocument.Root.List("x-tc-filters"))
            .SelectMany(owner => owner.List("filters")).ToList();

        keys.Concat(filters.Select(filter => filter.Text("kind")!)).Concat(filters.SelectMany(filter => filter.Words("operators")))
            .Distinct()
            .Should().AllSatisfy(word => s_vocabulary.Should().Contain($"`{word}`"));
    }

    // The words of the first columns.
    private static HashSet<string> Explained() =>
        [.. FirstColumn().Matches(s_vocabulary).SelectMany(row => Word().Matches(row.Groups[1].Value))
            .Select(word => word.Groups[1].Value)];

    private static IEnumerable<string> Keys(YamlNode node) => node switch
    {
        YamlMappingNode mapping => mapping.SelectMany(pair => Keys(pair.Value).Prepend(((YamlScalarNode)pair.Key).Value!)),
        YamlSequenceNode sequence => sequence.SelectMany(Keys),
        _ => [],
    };

    [GeneratedRegex("^## Vocabulary.*?(?=^## )", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Vocabulary();

    [GeneratedRegex(@"^\| (`[^|]*) \|", RegexOptions.Multiline)]
    private static partial Regex FirstColumn();

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Word();
}
