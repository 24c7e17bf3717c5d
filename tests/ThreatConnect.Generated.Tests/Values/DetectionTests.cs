using System.Text.Json;

namespace ThreatConnect.Tests.Values;

// What kind of value a text is, told by its form alone (evidence.md §6.1 and §6.4).
public sealed class DetectionTests
{
    [Theory]
    [InlineData("192.0.2.1", "Address", "192.0.2.1")]
    [InlineData(" 192.0.2.1\r\n", "Address", "192.0.2.1")]
    [InlineData("2001:DB8::1", "Address", "2001:db8:0:0:0:0:0:1")]
    [InlineData("192.0.2.0/24", "CIDR", "192.0.2.0/24")]
    [InlineData("2001:db8::/32", "CIDR", "2001:db8:0:0:0:0:0:0/32")]
    [InlineData("AS64496", "ASN", "ASN64496")]
    [InlineData("asn64496", "ASN", "ASN64496")]
    [InlineData("http://EXAMPLE.com/A?b=c@d.example", "URL", "http://example.com/A?b=c@d.example")]
    [InlineData("ftp://192.0.2.1:21/", "URL", "ftp://192.0.2.1:21/")]
    [InlineData("http://[2001:db8::1]:80/", "URL", "http://[2001:db8::1]:80/")]
    [InlineData("Some.One+tag@example.com", "EmailAddress", "Some.One+tag@example.com")]
    [InlineData("\"a:b\"@example.com", "EmailAddress", "\"a:b\"@example.com")]
    [InlineData("o'hara=x{1}|bücher@example.com", "EmailAddress", "o'hara=x{1}|bücher@example.com")]
    [InlineData("d41d8cd98f00b204e9800998ecf8427e", "File", "D41D8CD98F00B204E9800998ECF8427E")]
    [InlineData("da39a3ee5e6b4b0d3255bfef95601890afd80709", "File", "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709")]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "File", "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855")]
    [InlineData("WWW.Example.com", "Host", "www.example.com")]
    [InlineData("bücher.example", "Host", "xn--bcher-kva.example")]
    [InlineData("a_b.example.com", "Host", "a_b.example.com")]
    [InlineData("example.xn--p1ai", "Host", "example.xn--p1ai")]
    public void A_form_tells_the_type_and_the_value_is_normal(string text, string type, string summary)
    {
        IndicatorValue.TryDetect(text, out var value).Should().BeTrue();

        value.Type.ToString().Should().Be(type);
        value.Summary.Should().Be(summary);
        value.ToString().Should().Be(summary);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("localhost")]
    [InlineData("1.2.3.400")]
    [InlineData("1.2.3")]
    [InlineData("010.1.1.1")]
    [InlineData("12345")]
    [InlineData("AS")]
    [InlineData("AS4294967296")]
    [InlineData("evil[.]com")]
    [InlineData("hxxp://example.com")]
    [InlineData("a@b@example.com")]
    [InlineData("@example.com")]
    [InlineData("mailto:someone@example.com")]
    [InlineData("user:password@example.com")]
    [InlineData("<someone@example.com")]
    [InlineData("one,someone@example.com")]
    [InlineData("example.com/some.one@example.com")]
    [InlineData("Fancy Bear")]
    [InlineData("example.com/path")]
    [InlineData("example.com:80")]
    [InlineData("a..example.com")]
    [InlineData("example.123")]
    [InlineData("d41d8cd98f00b204e9800998ecf8427")]
    [InlineData("HKEY_LOCAL_MACHINE\\Software")]
    public void A_text_that_could_be_anything_has_no_type(string? text)
    {
        IndicatorValue.TryDetect(text, out var value).Should().BeFalse();

        value.Should().Be(default(IndicatorValue));
        value.ToString().Should().BeEmpty();
    }

    [Theory]
    [InlineData("hxxp://evil[.]com/a", "http://evil.com/a")]
    [InlineData("hXXps://evil[.]example[.]com/x[.]php", "https://evil.example.com/x.php")]
    [InlineData("h**p://example[.]com", "http://example.com")]
    [InlineData("hxxps[:]//example.com", "https://example.com")]
    [InlineData("http[://]example.com", "http://example.com")]
    [InlineData("1[.]2[.]3[.]4", "1.2.3.4")]
    [InlineData("1(.)2{.}3[.]4", "1.2.3.4")]
    [InlineData("2001[:]db8[:]:1", "2001:db8::1")]
    [InlineData("a[@]b.example", "a@b.example")]
    [InlineData("a[at]b[dot]example", "a@b.example")]
    [InlineData("a (AT) b (dot) example", "a@b.example")]
    [InlineData("192[.]0[.]2[.]0[/]24", "192.0.2.0/24")]
    [InlineData("http://example.com/Foo_(at)", "http://example.com/Foo_(at)")]
    [InlineData("http://[2001:db8::1]/", "http://[2001:db8::1]/")]
    [InlineData("example.com", "example.com")]
    [InlineData("hxxpstore.example", "hxxpstore.example")]
    [InlineData("", "")]
    public void Defanged_text_is_turned_back(string text, string value) => IndicatorValue.Refang(text).Should().Be(value);

    [SharedDataFact("nasty.jsonl")]
    public void What_reports_printed_is_turned_back()
    {
        var values = File.ReadLines(Path.Combine(Repository.SharedData, "nasty.jsonl"))
            .Select(static line => JsonDocument.Parse(line).RootElement)
            .Where(static row => row.TryGetProperty("refanged", out _))
            .ToList();

        values.Should().NotBeEmpty().And.AllSatisfy(static row =>
            IndicatorValue.Refang(row.GetProperty("value").GetString()!).Should().Be(row.GetProperty("refanged").GetString()));
    }

    // The sources wrote which type each value is.
    [SharedDataFact("indicators.jsonl")]
    public void The_types_of_real_values_are_detected()
    {
        var wrong = File.ReadLines(Path.Combine(Repository.SharedData, "indicators.jsonl"))
            .Select(static line => JsonDocument.Parse(line).RootElement)
            .Select(static row => (Type: row.GetProperty("type").GetString(), Text: row.GetProperty("summary").GetString()!.Split(" : ")[0]))
            .Where(static row => row.Type is "Address" or "CIDR" or "ASN" or "URL" or "EmailAddress" or "File" or "Host")
            .Where(static row => !IndicatorValue.TryDetect(row.Text, out var value) || value.Type.ToString() != row.Type)
            .ToList();

        wrong.Should().BeEmpty();
    }

    [Theory]
    [InlineData("192.0.2.1", "an IP address")]
    [InlineData("192.0.2.0/24", "a CIDR block")]
    [InlineData("http://example.com", "a URL")]
    [InlineData("someone@example.com", "an e-mail address")]
    [InlineData("d41d8cd98f00b204e9800998ecf8427e", "an MD5 hash")]
    [InlineData("evil[.]example.com", "defanged text; IndicatorValue.Refang returns the value")]
    public void A_host_is_nothing_else_and_the_message_says_what_the_text_is(string text, string likely) =>
        FluentActions.Invoking(() => new HostValue(text)).Should().Throw<ArgumentException>()
            .WithMessage($"hostName: \"{text}\" cannot be sent: a host is a name alone*. The text looks like {likely}.*");

    [Theory]
    [InlineData("someone")]
    [InlineData("@example.com")]
    [InlineData("someone@")]
    [InlineData("someone@exa mple.com")]
    [InlineData("a[@]b.example")]
    [InlineData("a@b[.]example")]
    [InlineData("http://a@example.com/")]
    public void An_email_address_has_a_name_and_a_domain(string text) =>
        FluentActions.Invoking(() => new EmailAddressValue(text)).Should().Throw<ArgumentException>()
            .WithMessage("*an e-mail address is a name, an @ and a domain, such as someone@example.com*");

    [Theory]
    [InlineData("google@script")]
    [InlineData("id-########.name@example.com.xtbl")]
    [InlineData("\"a b\"@example.com")]
    [InlineData("a@[192.0.2.1]")]
    [InlineData("Upper.Case@Example.COM")]
    public void Odd_email_addresses_are_unchanged(string text) => new EmailAddressValue(text).ToString().Should().Be(text);

    [Theory]
    [InlineData("hxxp://example.com")]
    [InlineData("http://evil[.]com")]
    [InlineData("http://evil.com[:]80/")]
    public void A_url_is_not_defanged(string text) =>
        FluentActions.Invoking(() => new UrlValue(text)).Should().Throw<ArgumentException>().WithMessage("*IndicatorValue.Refang*");

    [Fact]
    public void Patterns_of_an_instance_come_before_hosts_and_after_all_other_types()
    {
        var detector = new IndicatorDetector(
        [
            new() { Name = "Badge", Regexes = ["[A-Z]-\\d+", "b\\.[a-z]+"] },
            new() { Name = "Pair", Regexes = [".*"], Value1Label = "One", Value2Label = "Two" },
            new() { Name = "Host", Regexes = [".*"] },
            new() { Name = "Digits", Regexes = [".*[0-9]"] },
        ]);

        Detect("A-3").Should().Be("Badge A-3");
        Detect("b.example").Should().Be("Badge b.example");
        Detect("see A-3").Should().Be("Digits see A-3");
        Detect("192.0.2.1").Should().Be("Address 192.0.2.1");
        Detect("example.com").Should().Be("Host example.com");
        Detect("anything").Should().BeNull();

        string? Detect(string text) => detector.TryDetect(text, out var value) ? $"{value.Type} {value}" : null;
    }

    [Fact]
    public void A_pattern_that_is_none_is_an_error_with_its_type() =>
        FluentActions.Invoking(() => new IndicatorDetector([new() { Name = "Badge", Regexes = ["("] }]))
            .Should().Throw<ArgumentException>().WithMessage("The pattern \"(\" of the type Badge is not a regular expression: *");

    [Fact]
    public void A_value_of_any_type_is_normalized_and_made_of_the_values_of_types()
    {
        new IndicatorValue(IndicatorType.Address, "2001:DB8::1").Should().Be((IndicatorValue)new AddressValue("2001:db8::1"));
        new IndicatorValue("addresses", "192.0.2.1").Type.Should().Be(IndicatorType.Address);
        new IndicatorValue("Voodoo Doll", "Zombie").Summary.Should().Be("Zombie");
        FluentActions.Invoking(() => new IndicatorValue(IndicatorType.Address, "1.2.3.400")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new IndicatorValue(IndicatorType.Address, "")).Should().Throw<ArgumentException>();
        new BatchIndicator(new IndicatorValue(IndicatorType.Host, "EXAMPLE.com")).Summary.Should().Be("example.com");
        FluentActions.Invoking(() => new BatchIndicator(default(IndicatorValue))).Should().Throw<ArgumentException>();
    }
}
