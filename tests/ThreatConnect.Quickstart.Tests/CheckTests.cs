using ThreatConnect.Quickstart.Checking;
using ThreatConnect.Quickstart.Loading;
using ThreatConnect.Quickstart.Output;
using ThreatConnect.Quickstart.Serving;
using ThreatConnect.Quickstart.Writing;

namespace ThreatConnect.Quickstart.Tests;

public sealed class CheckTests
{
    private static readonly Screen s_nowhere = Screen.Plain(TextWriter.Null, TextWriter.Null);

    [Fact]
    public async Task What_was_changed_after_loading_is_a_difference()
    {
        await using var instance = await Instance.StartAsync(port: 0, CancellationToken.None);
        var org = instance.Client.InOwner(Instance.OwnerName);
        var loaded = await new Loader(org, new RequestWriter(org, parallelism: 1)).LoadAsync(DataFiles.SampleFolder, s_nowhere, CancellationToken.None);

        await org.Groups.Campaigns[loaded.Loaded.First(entry => entry.Text("name") == "Operation Early").Id!.Value].UpdateAsync(new() { Name = "Operation Late" });
        await org.Indicators.Files["0123456789abcdef0123456789abcdef01234567"].UpdateAsync(new() { Size = 1 });
        await org.Indicators.Urls["http://example.org/sample"].Tags.RemoveAsync("Phishing 🎣");
        await org.Indicators.Urls["http://example.org/sample"].Tags.AddAsync("strange");
        await org.Indicators.Addresses["192.0.2.1"].DeleteAsync();
        await org.Groups.Adversaries.CreateAsync(new() { Name = "Nobody's" });
        var check = await new RoundTripCheck(org, loaded).RunAsync(s_nowhere, CancellationToken.None);

        check.Compared.Should().Be(20);
        check.Differences.Select(difference => (difference.Type, difference.Member, difference.Expected, difference.Found)).Should().BeEquivalentTo(
        [
            ("Campaign", "name", "Operation Early", "Operation Late"),
            ("File", "size", "4096", "1"),
            ("URL", "tag", "Phishing 🎣", "(nothing)"),
            ("URL", "tag", "(nothing)", "strange"),
            ("Address", "object", "#1009", "(nothing)"),
            ("Adversary", "object", "(nothing)", "#1021"),
        ]);
    }

    [Fact]
    public void A_difference_is_shown_and_makes_the_check_fail()
    {
        using var output = new StringWriter();

        CheckReport.Write([], new CheckResult(1, [new("URL", "indicators.jsonl:7", "text", "a", "b")]), Screen.Plain(output, TextWriter.Null)).Should().BeFalse();

        output.ToString().Should().Contain("URL   indicators.jsonl:7  text  a        b").And.Contain("1 objects went in, and 1 differences came back.");
    }

    [Fact]
    public void A_wrong_count_makes_the_check_fail() =>
        CheckReport.Write([new("URLs", 1, 2)], new CheckResult(1, []), s_nowhere).Should().BeFalse();

    [Theory]
    [InlineData("2001:DB8::1", "2001:db8:0:0:0:0:0:1")]
    [InlineData("192.0.2.1", "192.0.2.1")]
    [InlineData("no address", "no address")]
    public void Addresses_have_one_form(string value, string form) => PlatformForm.IpAddress(value).Should().Be(form);

    [Theory]
    [InlineData("http://EXAMPLE.com/Path?Q=A", "http://example.com/Path?Q=A")]
    [InlineData("http://User:Pw@BÜCHER.example:80/ü", "http://User:Pw@xn--bcher-kva.example:80/ü")]
    [InlineData("no scheme", "no scheme")]
    public void Urls_have_one_form(string value, string form) => PlatformForm.Url(value).Should().Be(form);

    [Theory]
    [InlineData(@"HKLM\Software\A", @"HKEY_LOCAL_MACHINE\Software\A")]
    [InlineData(@"hkey_users\A", @"HKEY_USERS\A")]
    [InlineData(@"SOFTWARE\A", @"SOFTWARE\A")]
    public void Registry_keys_have_one_form(string value, string form) => PlatformForm.RegistryKey(value).Should().Be(form);

    [Theory]
    [InlineData("2016-05-09T05:00:00.999Z", "2016-05-09T05:00:00Z")]
    [InlineData("2016-05-09T05:00:00+02:00", "2016-05-09T03:00:00Z")]
    [InlineData("2016-05-09", "2016-05-09T00:00:00Z")]
    public void Dates_have_one_form(string value, string form) => PlatformForm.Date(value).Should().Be(form);
}
