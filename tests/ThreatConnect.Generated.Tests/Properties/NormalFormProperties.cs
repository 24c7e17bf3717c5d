using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using ThreatConnect.Values;

namespace ThreatConnect.Tests.Properties;

public sealed partial class NormalFormProperties
{
    [TextProperty]
    public void A_normal_form_is_its_own_normal_form(LikelyValue value)
    {
        foreach (var (name, form) in AllForms())
        {
            if (Write(form, value.Value) is { } written)
            {
                Write(form, written).Should().Be(written, "{0} wrote that of \"{1}\"", name, value.Value);
            }
        }
    }

    [Fact]
    public void Every_normal_form_is_under_test() => AllForms().Select(form => form.Name).Should().BeEquivalentTo(
        "IpAddress", "Url", "Host", "Cidr", "Asn", "EmailAddress", "Md5", "Sha1", "Sha256", "RegistryKeyName", "RegistryValueName", "RegistryValueType", "Text", "UpperCase", "LowerCase");

    [TextProperty]
    public void An_address_means_the_same_to_dotnet(byte[] bytes)
    {
        var address = new IPAddress([.. bytes.Concat(new byte[16]).Take(bytes.Length % 2 == 0 ? 4 : 16)]);

        var written = NormalForm.IpAddress.Normalize(address.ToString(), "ip");

        IPAddress.Parse(written).Should().Be(address);
        written.Should().MatchRegex(@"^([0-9]+\.[0-9]+\.[0-9]+\.[0-9]+|[0-9a-f]{1,4}(:[0-9a-f]{1,4}){7})$").And.NotMatchRegex("(^|[.:])0[0-9a-f]");
    }

    [TextProperty]
    public void What_is_taken_for_an_address_is_that_address_and_no_other(AddressText text)
    {
        if (Write(NormalForm.IpAddress, text.Value) is { } written)
        {
            text.Value.Should().MatchRegex(@"^[0-9a-fA-F:.]+$");
            IPAddress.Parse(written).Should().Be(IPAddress.Parse(text.Value));
            (text.Value.Contains(':', StringComparison.Ordinal) || DottedQuad().IsMatch(text.Value)).Should().BeTrue();
        }
    }

    [TextProperty]
    public void A_block_keeps_its_address_and_its_prefix(byte[] bytes, byte length)
    {
        var isOld = bytes.Length % 2 == 0;
        var address = new IPAddress([.. bytes.Concat(new byte[16]).Take(isOld ? 4 : 16)]);
        var prefix = length % (isOld ? 33 : 129);

        var written = NormalForm.Cidr.Normalize($"{address}/{prefix}", "block").Split('/');

        IPAddress.Parse(written[0]).Should().Be(address);
        int.Parse(written[1], CultureInfo.InvariantCulture).Should().Be(prefix);
    }

    [TextProperty]
    public void A_network_of_dotnet_comes_back_from_its_block(uint bits, byte length)
    {
        var prefix = length % 33;
        var masked = prefix == 0 ? 0 : bits & (uint.MaxValue << (32 - prefix));
        var network = new IPNetwork(new IPAddress([(byte)(masked >> 24), (byte)(masked >> 16), (byte)(masked >> 8), (byte)masked]), prefix);

        IPNetwork.Parse(NormalForm.Cidr.Normalize(network.ToString(), "block")).Should().Be(network);
    }

    [TextProperty]
    public void The_number_of_an_autonomous_system_is_kept(uint number)
    {
        foreach (var prefix in new[] { "AS", "ASN", "as", "asn" })
        {
            NormalForm.Asn.Normalize(prefix + number.ToString(CultureInfo.InvariantCulture), "asn").Should().Be("ASN" + number.ToString(CultureInfo.InvariantCulture));
        }
    }

    [TextProperty]
    public void A_hash_keeps_its_bytes(LikelyValue value)
    {
        foreach (var (form, length) in new[] { (NormalForm.Md5, 16), (NormalForm.Sha1, 20), (NormalForm.Sha256, 32) })
        {
            if (Write(form, value.Value) is { } written)
            {
                Convert.FromHexString(written).Should().HaveCount(length).And.Equal(Convert.FromHexString(value.Value));
            }
        }
    }

    [TextProperty]
    public void A_host_keeps_its_name(LikelyValue value)
    {
        if (Write(NormalForm.Host, value.Value) is { } written)
        {
            Ascii(written).Should().BeTrue();
            NameOf(written).Should().Be(NameOf(value.Value));
        }
    }

    [TextProperty]
    public void A_url_keeps_everything_around_its_host(LikelyValue value)
    {
        if (Write(NormalForm.Url, value.Value) is not { } written)
        {
            return;
        }

        var (before, host, after) = SplitUrl(value.Value);
        written.Should().StartWith(before).And.EndWith(after);
        var writtenHost = written[before.Length..^after.Length];
        Ascii(writtenHost).Should().BeTrue();
        NameOf(writtenHost).Should().Be(NameOf(host));
    }

    [TextProperty]
    public void A_registry_key_keeps_its_hive_and_what_follows(LikelyValue value)
    {
        if (Write(NormalForm.RegistryKeyName, value.Value) is { } written)
        {
            var (given, kept) = (value.Value.Split('\\', 2), written.Split('\\', 2));
            kept[1..].Should().Equal(given[1..]);
            kept[0].Should().StartWith("HKEY_");
            LongNameOf(given[0]).Should().Be(kept[0]);
        }
    }

    [TextProperty]
    public void Free_text_is_never_touched(AnyText text)
    {
        foreach (var form in new[] { NormalForm.Text, NormalForm.RegistryValueName, NormalForm.RegistryValueType })
        {
            Write(form, text.Value).Should().Be(text.Value.Length == 0 ? null : text.Value);
        }
    }

    private static IEnumerable<(string Name, NormalForm Form)> AllForms() =>
        typeof(NormalForm).GetProperties().Where(property => property.PropertyType == typeof(NormalForm)).Select(property => (property.Name, (NormalForm)property.GetValue(null)!));

    private static string? Write(NormalForm form, string value) => Refused.OrResult(() => form.Normalize(value, "value"));

    private static bool Ascii(string text) => text.All(char.IsAscii);

    // A name as a reader sees it: each label without case, and without Punycode.
    private static string NameOf(string host) => string.Join('.', host.Split('.').Select(label =>
        label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase) && Punycode(label) is { } name ? name : label.ToLowerInvariant()));

    private static string? Punycode(string label) => Refused.OrResult(() => new IdnMapping { AllowUnassigned = true }.GetUnicode(label.ToLowerInvariant()));

    private static (string Before, string Host, string After) SplitUrl(string url)
    {
        var match = UrlParts().Match(url);
        return (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value);
    }

    private static string LongNameOf(string hive) => hive.ToUpperInvariant() switch
    {
        "HKCR" => "HKEY_CLASSES_ROOT",
        "HKCC" => "HKEY_CURRENT_CONFIG",
        "HKCU" => "HKEY_CURRENT_USER",
        "HKLM" => "HKEY_LOCAL_MACHINE",
        "HKU" => "HKEY_USERS",
        var name => name,
    };

    [GeneratedRegex(@"^(0|[1-9][0-9]{0,2})(\.(0|[1-9][0-9]{0,2})){3}$")]
    private static partial Regex DottedQuad();

    [GeneratedRegex(@"\A([A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#\\]*@)?)([^/?#\\@]*?)((?::[0-9]*)?(?:[/?#\\].*)?)\z", RegexOptions.Singleline)]
    private static partial Regex UrlParts();
}
