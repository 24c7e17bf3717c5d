using ThreatConnect.Protocol;

namespace ThreatConnect.Tests.Protocol;

public sealed class PathSegmentTests
{
    [Theory]
    [InlineData("http://example.com/", "http%3A%2F%2Fexample.com%2F")]
    [InlineData("192.168.0.0/24", "192.168.0.0%2F24")]
    [InlineData("a b+c%d", "a%20b%2Bc%25d")]
    [InlineData(@"HKEY_USERS\x : y : REG_SZ", "HKEY_USERS%5Cx%20%3A%20y%20%3A%20REG_SZ")]
    [InlineData("TLP:AMBER+STRICT", "TLP%3AAMBER%2BSTRICT")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("...", "...")]
    [InlineData("é😀", "%C3%A9%F0%9F%98%80")]
    [InlineData("!*'()", "%21%2A%27%28%29")]
    public void A_value_is_encoded_once_with_no_safe_characters(string value, string segment) =>
        PathSegment.Encode(nameof(value), value).Should().Be(segment);

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void A_value_that_would_address_another_resource_is_an_error(string value) =>
        FluentActions.Invoking(() => PathSegment.Encode(nameof(value), value)).Should().Throw<ArgumentException>().WithParameterName(nameof(value));

    [Fact]
    public void An_unpaired_surrogate_is_an_error() =>
        FluentActions.Invoking(() => PathSegment.Encode("name", "a\uD800b")).Should().Throw<ArgumentException>().WithMessage("name: \"a\\uD800b\" cannot be sent*surrogate*");

    [Fact]
    public void The_message_shows_only_the_beginning_of_a_long_value() =>
        FluentActions.Invoking(() => PathSegment.Encode("name", new string('x', 100_000) + "\uD800")).Should().Throw<ArgumentException>()
            .Which.Message.Should().Contain(new string('x', 20)).And.Match(message => message.Length < 300);
}
