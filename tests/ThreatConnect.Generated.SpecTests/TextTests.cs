using System.Text.RegularExpressions;
using ThreatConnect.SpecTests.Reading;
using YamlDotNet.RepresentationModel;

namespace ThreatConnect.SpecTests;

// The texts have the forms that the readme of the document gives, since templates and emitters make XML documentation of them.
public sealed partial class TextTests
{
    private static readonly List<KeyValuePair<string, YamlMappingNode>> s_models = [.. SpecDocument.Models];

    private static readonly List<KeyValuePair<string, YamlMappingNode>> s_openValues =
        [.. SpecDocument.Schemas.Members().Where(schema => schema.Value.Find("enum") is not null)];

    private static readonly List<(string Name, YamlMappingNode Node)> s_properties =
        [.. s_models.SelectMany(model => SpecDocument.Properties(model.Value)
            .Select(property => ($"{model.Key}.{property.Key}", property.Value)))];

    [Fact]
    public void A_schema_with_a_role_and_an_open_value_is_described_by_a_noun_phrase() =>
        s_models.Concat(s_openValues).Select(schema => schema.Value.Text("description") ?? schema.Key)
            .Should().AllSatisfy(text => text.Should().MatchRegex(NounPhrase()));

    [Fact]
    public void A_property_is_described_by_a_noun_phrase_and_a_boolean_one_by_whether() =>
        s_properties.Should().AllSatisfy(property =>
            (property.Node.Text("description") ?? "")
                .Should().MatchRegex(IsBoolean(property.Node) ? Whether() : NounPhrase(), property.Name));

    [Fact]
    public void A_parameter_is_described_by_a_noun_phrase_or_by_whether() =>
        SpecDocument.Root["components"].Members("parameters").Should().AllSatisfy(parameter =>
            (parameter.Value.Text("description") ?? "").Should().MatchRegex(NounPhraseOrWhether(), parameter.Key));

    [Fact]
    public void The_summary_of_an_operation_begins_with_a_verb_in_the_third_person() =>
        SpecDocument.Root.Members("paths").SelectMany(path => path.Value.Members()).Select(operation => operation.Value.Text("summary"))
            .OfType<string>()
            .Should().HaveCountGreaterThan(300).And.AllSatisfy(text => text.Should().MatchRegex(Verb()));

    [Fact]
    public void No_text_has_a_word_that_the_platform_does_not_use() =>
        Texts(SpecDocument.Root).Should().HaveCountGreaterThan(1000).And.AllSatisfy(text => text.Should().NotMatchRegex(OtherWord()));

    [Fact]
    public void The_vendors_page_of_each_tag_and_of_each_model_is_one_that_the_evidence_names()
    {
        var pages = Page().Matches(File.ReadAllText(BuildSettings.Evidence)).Select(page => page.Groups[1].Value).ToHashSet();

        s_models.Select(model => (model.Key, Page: model.Value.Find("externalDocs")?.Text("url")))
            .Concat(SpecDocument.Root.List("tags").Select(tag => (Key: tag.Text("name")!, Page: tag.Find("externalDocs")?.Text("url"))))
            .Where(item => item.Page is null || !pages.Contains(item.Page)).Should().BeEmpty();
    }

    private static bool IsBoolean(YamlMappingNode property) => (property.Text("x-tc-type") ?? property.Text("type")) == "boolean";

    private static IEnumerable<string> Texts(YamlNode node) => node switch
    {
        YamlMappingNode mapping => mapping.SelectMany(pair => pair switch
        {
            { Key: YamlScalarNode { Value: "description" or "summary" }, Value: YamlScalarNode { Value: { } text } } => [text],
            _ => Texts(pair.Value),
        }),
        YamlSequenceNode sequence => sequence.SelectMany(Texts),
        _ => [],
    };

    [GeneratedRegex(@"^(The|A|An) .*\.$", RegexOptions.Singleline)]
    private static partial Regex NounPhrase();

    [GeneratedRegex(@"^Whether .*\.$", RegexOptions.Singleline)]
    private static partial Regex Whether();

    [GeneratedRegex(@"^((The|A|An|Whether) .*\.|`TC.*)$", RegexOptions.Singleline)]
    private static partial Regex NounPhraseOrWhether();

    [GeneratedRegex(@"^[A-Z][a-z]+s .*\.$")]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(answer\w*|links?|linked|kinds?|refus\w+|judg\w+|is no|besides|hangs?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OtherWord();

    [GeneratedRegex("<(https://docs[^>]+)>")]
    private static partial Regex Page();
}
