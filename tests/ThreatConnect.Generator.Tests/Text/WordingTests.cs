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
}
