using System.Net;

namespace ThreatConnect.Tests.Values;

// The values that address indicators, converted from text and from types of .NET.
public sealed class ValueTests
{
    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1")]
    [InlineData("2001:DB8::1", "2001:db8:0:0:0:0:0:1")]
    public void An_address_is_converted_from_IPAddress(string text, string normal)
    {
        AddressValue value = IPAddress.Parse(text);

        value.ToString().Should().Be(normal);
        value.Should().Be((AddressValue)text);
    }

    [Fact]
    public void An_address_with_a_zone_is_an_error() =>
        FluentActions.Invoking(() => new AddressValue(IPAddress.Parse("fe80::1%3"))).Should().Throw<ArgumentException>().WithMessage("*\"fe80::1%3\"*such as 192.0.2.1 or 2001:db8:0:0:0:0:0:1*");

    [Fact]
    public void A_url_is_the_original_string_of_its_Uri() =>
        ((UrlValue)new Uri("http://EXAMPLE.com/a/../b%2Fc?x=%41")).ToString().Should().Be("http://example.com/a/../b%2Fc?x=%41");

    [Fact]
    public void A_relative_uri_is_an_error() =>
        FluentActions.Invoking(() => new UrlValue(new Uri("/a", UriKind.Relative))).Should().Throw<ArgumentException>().WithMessage("*\"/a\"*a URL has a scheme*");

    [Fact]
    public void A_block_is_converted_from_IPNetwork() =>
        ((CidrValue)IPNetwork.Parse("2001:db8::/32")).ToString().Should().Be("2001:db8:0:0:0:0:0:0/32");

    [Fact]
    public void Null_is_an_error()
    {
        FluentActions.Invoking(() => new AddressValue((IPAddress)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new UrlValue((Uri)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new HostValue(null!)).Should().Throw<ArgumentNullException>();
        HostValue.TryParse(null, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("192.0.2.1", true)]
    [InlineData("192.0.2.01", false)]
    [InlineData("", false)]
    public void TryParse_accepts_values_only(string text, bool isAddress)
    {
        AddressValue.TryParse(text, out var value).Should().Be(isAddress);
        value.Should().Be(isAddress ? (AddressValue)text : default);
    }

    [Theory]
    [InlineData("d41d8cd98f00b204e9800998ecf8427e", true, false, false)]
    [InlineData("da39a3ee5e6b4b0d3255bfef95601890afd80709", false, true, false)]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", false, false, true)]
    public void Hashes_are_distinguished_by_their_length(string text, bool isMd5, bool isSha1, bool isSha256)
    {
        FileHash.TryParse(text, out var hash).Should().BeTrue();

        (hash.Md5 is not null, hash.Sha1 is not null, hash.Sha256 is not null).Should().Be((isMd5, isSha1, isSha256));
        (hash.Md5 ?? hash.Sha1 ?? hash.Sha256).Should().Be(text.ToUpperInvariant());
    }
}
