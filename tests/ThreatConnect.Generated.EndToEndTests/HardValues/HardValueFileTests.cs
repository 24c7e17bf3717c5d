namespace ThreatConnect.EndToEndTests.HardValues;

// The file keeps what it promises: enough values, of every kind, marked as ours, with bytes that are written as the platform demands.
public sealed class HardValueFileTests
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    [Fact]
    public void There_are_at_least_200_and_all_are_ours()
    {
        HardValueFile.Lines.Should().HaveCountGreaterThanOrEqualTo(200).And.OnlyContain(line => line.Source == "ours");
        HardValueFile.Values.Select(value => value.ToString()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_type_of_indicator_and_every_other_item_is_there()
    {
        var indicators = HardValueFile.Values.Where(value => value.Kind == "indicator").ToList();

        indicators.Select(value => value.Type).Distinct().Should().BeEquivalentTo(
            "Address", "EmailAddress", "File", "Host", "URL", "ASN", "CIDR", "Mutex", "Registry Key", "User Agent", "Hashtag", "Email Subject");
        IndicatorProbes.All.Should().OnlyContain(probe => indicators.Any(value => value.Type == probe.Type && value.Rejected == null));
        HardValueFile.Values.Select(value => value.Kind).Distinct().Should().BeEquivalentTo("indicator", "tag", "securityLabel", "group", "attribute");
    }

    [Fact]
    public void A_sent_value_has_its_bytes_and_a_rejected_value_has_its_message()
    {
        foreach (var value in HardValueFile.Values)
        {
            var hasPath = value.Kind is "indicator" or "tag" or "securityLabel";
            var hasFilter = value.Kind is not "attribute";
            if (value.Rejected is not null)
            {
                value.Rejected.Should().NotBeEmpty(value.ToString());
                (value.Segment, value.Filter, value.Unaddressable, value.Unfiltered).Should().Be((null, null, null, null), value.ToString());
                continue;
            }

            (value.Segment is not null ^ value.Unaddressable is { Count: > 0 }).Should().Be(hasPath, value.ToString());
            (value.Filter is not null ^ value.Unfiltered is { Count: > 0 }).Should().Be(hasFilter, value.ToString());
        }
    }

    [Fact]
    public void No_character_is_safe_but_the_unreserved()
    {
        foreach (var bytes in HardValueFile.Values.SelectMany(value => new[] { value.Segment, value.Filter }).OfType<string>())
        {
            for (var i = 0; i < bytes.Length; i++)
            {
                if (bytes[i] == '%')
                {
                    bytes.Substring(i + 1, 2).Should().MatchRegex("^[0-9A-F]{2}$");
                    i += 2;
                }
                else
                {
                    Unreserved.Contains(bytes[i], StringComparison.Ordinal).Should().BeTrue(bytes);
                }
            }
        }
    }

    [Fact]
    public void Both_normal_forms_of_a_name_are_two_values()
    {
        var names = HardValueFile.Values.Where(value => value.Kind == "tag").Select(value => value.Text).ToList();

        names.Should().Contain(["caf\u00E9", "cafe\u0301"]);
    }
}
