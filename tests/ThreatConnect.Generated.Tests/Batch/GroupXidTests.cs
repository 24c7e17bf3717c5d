using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ThreatConnect.Tests.Batch;

public sealed class GroupXidTests
{
    [Fact]
    public void A_computed_xid_is_the_hash_of_type_and_create()
    {
        var expected = Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes("Campaign\n{\"name\":\"n\",\"firstSeen\":\"2024-05-06T07:08:09Z\"}")));

        new BatchGroup(new CampaignCreate { Name = "n", FirstSeen = new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero) }).Xid
            .Should().Be(expected);
    }

    [Fact]
    public void It_does_not_depend_on_what_is_attached_or_on_the_culture()
    {
        var plain = new BatchGroup(new CampaignCreate { Name = "n", FirstSeen = DateTimeOffset.UnixEpoch }).Xid;
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (odd.DateTimeFormat.DateSeparator, odd.DateTimeFormat.TimeSeparator, odd.NumberFormat.NegativeSign) = (".", ".", "~");
            CultureInfo.CurrentCulture = odd;
            new BatchGroup(new CampaignCreate { Name = "n", FirstSeen = DateTimeOffset.UnixEpoch })
            {
                Tags = ["t"],
                Attributes = [new BatchAttribute("Source", "s")],
            }.Xid.Should().Be(plain);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Another_type_or_name_has_another_xid() =>
        new[] { new BatchGroup(GroupType.Threat, "n"), new BatchGroup(GroupType.Tool, "n"), new BatchGroup(GroupType.Threat, "m") }
            .Select(group => group.Xid).Should().OnlyHaveUniqueItems();

    [Fact]
    public void A_given_xid_is_kept() => new BatchGroup(GroupType.Threat, "n") { Xid = "mine" }.Xid.Should().Be("mine");
}
