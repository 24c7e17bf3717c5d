using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Tests.Text;

public sealed class WordingTests
{
    [Theory]
    [InlineData("campaigns", "Campaign", "campaigns")]
    [InlineData("coursesOfAction", "Course of Action", "courses of action")]
    [InlineData("emailAddresses", "EmailAddress", "email addresses")]
    [InlineData("urls", "URL", "URLs")]
    [InlineData("url", "URL", "URL")]
    [InlineData("cidrBlocks", "CIDR", "CIDR blocks")]
    public void A_name_of_the_wire_becomes_words(string name, string typeName, string words) =>
        Wording.FromCamelCase(name, typeName).Should().Be(words);

    [Theory]
    [InlineData("campaign", "a campaign")]
    [InlineData("attack pattern", "an attack pattern")]
    [InlineData("ASN", "an ASN")]
    [InlineData("URL", "a URL")]
    [InlineData("user agent", "a user agent")]
    public void A_noun_has_its_article(string noun, string words) => Wording.WithArticle(noun).Should().Be(words);

    [Theory]
    [InlineData("The name of the group.", "the name of the group.")]
    [InlineData("Whether it is active.", "whether it is active.")]
    [InlineData("E-mail addresses.", "e-mail addresses.")]
    [InlineData("URLs, links.", "URLs, links.")]
    [InlineData("SHA-1 hashes.", "SHA-1 hashes.")]
    [InlineData("", "")]
    public void A_phrase_inside_a_sentence_begins_in_lower_case(string phrase, string words) =>
        Wording.LowerFirst(phrase).Should().Be(words);
}
