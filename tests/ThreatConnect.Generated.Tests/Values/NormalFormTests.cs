using ThreatConnect.Values;

namespace ThreatConnect.Tests.Values;

public sealed class NormalFormTests
{
    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1")]
    [InlineData("0.0.0.0", "0.0.0.0")]
    [InlineData("::", "0:0:0:0:0:0:0:0")]
    [InlineData("::1", "0:0:0:0:0:0:0:1")]
    [InlineData("D24C:3256::2701", "d24c:3256:0:0:0:0:0:2701")]
    [InlineData("2001:0DB8:0000:0000:0000:0000:0000:0001", "2001:db8:0:0:0:0:0:1")]
    [InlineData("::ffff:192.0.2.1", "0:0:0:0:0:ffff:c000:201")]
    public void An_ip_address_has_one_form(string value, string form) => NormalForm.IpAddress.Normalize(value, "ip").Should().Be(form);

    [Theory]
    [InlineData("010.1.1.1")]
    [InlineData("1")]
    [InlineData("1.2.3")]
    [InlineData("1.2.3.4.5")]
    [InlineData("256.1.1.1")]
    [InlineData("1.2.3.4 ")]
    [InlineData(" 1.2.3.4")]
    [InlineData("1.2.3.4:80")]
    [InlineData("0x7f.0.0.1")]
    [InlineData("[::1]")]
    [InlineData("[::1]:80")]
    [InlineData("fe80::1%eth0")]
    [InlineData("::ffff:192.0.2.010")]
    [InlineData("1:2:3:4:5:6:7:8:9")]
    [InlineData("1::2::3")]
    [InlineData("192[.]0.2.1")]
    [InlineData("")]
    public void A_text_that_dot_net_reads_as_another_address_is_an_error(string value) =>
        FluentActions.Invoking(() => NormalForm.IpAddress.Normalize(value, "ip")).Should().Throw<ArgumentException>().WithMessage($"ip: \"{value}\"*");

    [Theory]
    [InlineData("http://EXAMPLE.com/Path?Q#F", "http://example.com/Path?Q#F")]
    [InlineData("HTTP://example.com", "HTTP://example.com")]
    [InlineData("http://User:Pass@EXAMPLE.com:8080/x@Y", "http://User:Pass@example.com:8080/x@Y")]
    [InlineData("http://österreich.icom.museum/ä", "http://xn--sterreich-z7a.icom.museum/ä")]
    [InlineData("http://ÖSTERREICH.icom.museum", "http://xn--sterreich-z7a.icom.museum")]
    [InlineData("http://例え.jp/%E4", "http://xn--r8jz45g.jp/%E4")]
    [InlineData("http://[2001:DB8::1]/x", "http://[2001:db8::1]/x")]
    [InlineData("ftp://a_b.example.com\\X", "ftp://a_b.example.com\\X")]
    [InlineData("http://гала.рф:8080/a", "http://xn--80aah7a.xn--p1ai:8080/a")]
    [InlineData("http://ü@bücher.example:/", "http://ü@xn--bcher-kva.example:/")]
    [InlineData("http://EXAMPLE.com:x/", "http://example.com:x/")]
    public void Only_the_host_of_a_url_is_converted(string value, string form) => NormalForm.Url.Normalize(value, "url").Should().Be(form);

    [Theory]
    [InlineData("example.com/x")]
    [InlineData("://example.com")]
    [InlineData("http://")]
    [InlineData("http:///x")]
    [InlineData("http://:80/x")]
    [InlineData("http://bücher:x/")]
    [InlineData("http://bü cher/")]
    [InlineData("1http://example.com")]
    [InlineData("http://ＡＢＣ.com")]
    [InlineData("http://abc。com")]
    [InlineData("http://o\u0308sterreich.at")]
    public void A_url_without_a_scheme_or_a_valid_host_is_an_error(string value) =>
        FluentActions.Invoking(() => NormalForm.Url.Normalize(value, "url")).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData(@"HKLM\Software\X", @"HKEY_LOCAL_MACHINE\Software\X")]
    [InlineData(@"hkcu\Software", @"HKEY_CURRENT_USER\Software")]
    [InlineData(@"HKCR\.exe", @"HKEY_CLASSES_ROOT\.exe")]
    [InlineData(@"HKU\S-1-5", @"HKEY_USERS\S-1-5")]
    [InlineData(@"HKCC\System", @"HKEY_CURRENT_CONFIG\System")]
    [InlineData("HKEY_PERFORMANCE_DATA", "HKEY_PERFORMANCE_DATA")]
    [InlineData(@"HKEY_CURRENT_USER_LOCAL_SETTINGS\x y", @"HKEY_CURRENT_USER_LOCAL_SETTINGS\x y")]
    public void A_registry_key_starts_with_a_long_hive(string value, string form) => NormalForm.RegistryKeyName.Normalize(value, "key").Should().Be(form);

    [Theory]
    [InlineData(@"Software\X")]
    [InlineData(@"HKEY_LOCAL_MACHINE_X\Software")]
    [InlineData(@"HKLM:\Software")]
    [InlineData("")]
    public void A_registry_key_without_a_hive_is_an_error(string value) =>
        FluentActions.Invoking(() => NormalForm.RegistryKeyName.Normalize(value, "key")).Should().Throw<ArgumentException>().WithMessage("*hive*");

    [Fact]
    public void A_hash_has_the_length_of_its_kind_and_is_written_in_upper_case()
    {
        new FileHash("d41d8cd98f00b204e9800998ecf8427e").ToString().Should().Be("D41D8CD98F00B204E9800998ECF8427E");
        new FileHash(new string('a', 40)).ToString().Should().HaveLength(40);
        new FileHash(new string('a', 64)).ToString().Should().HaveLength(64);
        FluentActions.Invoking(() => new FileHash(new string('a', 63))).Should().Throw<ArgumentException>().WithMessage("*32*40*64*");
        FluentActions.Invoking(() => new FileHash(new string('g', 32))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new FileCreate { Sha1 = new string('a', 32) }).Should().Throw<ArgumentException>().WithMessage("FileCreate.Sha1*40*");
    }

    [Theory]
    [InlineData("192.0.2.1/24", "192.0.2.1/24")]
    [InlineData("0.0.0.0/0", "0.0.0.0/0")]
    [InlineData("ABC:DEF:10::/48", "abc:def:10:0:0:0:0:0/48")]
    public void A_block_keeps_the_bits_after_its_prefix(string value, string form) => NormalForm.Cidr.Normalize(value, "block").Should().Be(form);

    [Theory]
    [InlineData("AS12345", "ASN12345")]
    [InlineData("asn1", "ASN1")]
    [InlineData("ASN4294967295", "ASN4294967295")]
    public void The_number_of_an_autonomous_system_has_one_prefix(string value, string form) => NormalForm.Asn.Normalize(value, "asn").Should().Be(form);

    [Theory]
    [InlineData("Example.COM", "example.com")]
    [InlineData("österreich.icom.museum", "xn--sterreich-z7a.icom.museum")]
    [InlineData("a_b.example.com", "a_b.example.com")]
    public void A_host_is_a_name_without_a_scheme_port_or_path(string value, string form) => NormalForm.Host.Normalize(value, "host").Should().Be(form);

    [Fact]
    public void A_text_that_is_not_a_block_number_or_host_is_an_error()
    {
        foreach (var value in new[] { "192.0.2.1", "192.0.2.1/33", "192.0.2.1/024", "192.0.2.1/ 24", "192.0.2/24", "::1/129", "/24", "" })
        {
            FluentActions.Invoking(() => NormalForm.Cidr.Normalize(value, "block")).Should().Throw<ArgumentException>();
        }

        foreach (var value in new[] { "12345", "AS 12345", "ASN012", "ASN4294967296", "ASN", "" })
        {
            FluentActions.Invoking(() => NormalForm.Asn.Normalize(value, "asn")).Should().Throw<ArgumentException>();
        }

        foreach (var value in new[] { "http://example.com", "example.com:80", "example.com/x", "a b", "" })
        {
            FluentActions.Invoking(() => NormalForm.Host.Normalize(value, "host")).Should().Throw<ArgumentException>();
        }
    }
}
