using System.Net;
using ThreatConnect.EndToEndTests.Examples;

namespace ThreatConnect.EndToEndTests.Associations;

public sealed class CustomAssociationTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    // The first table of evidence.md §6.6, with the members that name its rows.
    public static TheoryData<string, CustomAssociation, string, string> Rows => new()
    {
        { "addressToUserAgent", CustomAssociation.AddressToUserAgent, "Address", "User Agent" },
        { "asnToAddress", CustomAssociation.AsnToAddress, "ASN", "Address" },
        { "asnToCidr", CustomAssociation.AsnToCidr, "ASN", "CIDR" },
        { "cidrToAddress", CustomAssociation.CidrToAddress, "CIDR", "Address" },
        { "dnsPtrRecord", CustomAssociation.DnsPtrRecord, "Address", "Host" },
        { "domainRegistrant", CustomAssociation.DomainRegistrant, "Host", "EmailAddress" },
        { "fileDownload", CustomAssociation.FileDownload, "URL", "File" },
        { "urlHost", CustomAssociation.UrlHost, "URL", "Address" },
        { "urlHost", CustomAssociation.UrlHost, "URL", "Host" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Two_indicators_are_associated_by_name_from_either_side(string branch, CustomAssociation association, string type, string otherType)
    {
        ((string)association).Should().Be(branch);
        var one = await ExampleItems.CreateAsync(_org, type);
        var other = await ExampleItems.CreateAsync(_org, otherType);

        await AssociateAsync(one, other, association);
        await AssociateAsync(other, one, association);
    }

    [Theory]
    [InlineData("asnToAddress", "Invalid association, a Address cannot be associated with a Host")]
    [InlineData("hostToNowhere", "Invalid association")]
    public async Task An_association_of_other_types_or_of_no_types_is_rejected(string branch, string message)
    {
        var address = _org.Indicators.Addresses["192.0.2.1"];
        await _org.Indicators.Addresses.CreateAsync(new() { Ip = "192.0.2.1" });
        await _org.Indicators.Hosts.CreateAsync(new() { HostName = "a.example" });

        (await address.AssociatedBy(branch).Hosts.Invoking(hosts => hosts.AddAsync("a.example")).Should().ThrowAsync<ThreatConnectApiException>())
            .Which.ServerMessage.Should().Be(message);
    }

    private static async Task AssociateAsync(ExampleItem one, ExampleItem other, CustomAssociation association)
    {
        var (there, back) = (By(one, other, association), By(other, one, association));

        (await there.AddAsync()).StatusCode.Should().BeOneOf(HttpStatusCode.OK, HttpStatusCode.Created);

        foreach (var side in (ItemAssociation[])[there, back])
        {
            (await side.ListAsync()).Should().Equal(true);
            (await side.IsRightAsync()).Should().BeTrue();
        }

        var unused = association == CustomAssociation.DnsPtrRecord ? CustomAssociation.UrlHost : CustomAssociation.DnsPtrRecord;
        (await By(one, other, unused).IsThereAsync()).Should().BeFalse("they are linked by one name");
        (await AssociatedBy(one.Handle, association).ListAsync().CountAsync()).Should().Be(1);

        (await there.RemoveAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
        (await there.IsThereAsync()).Should().BeFalse();
        (await back.ListAsync()).Should().BeEmpty();
    }

    private static ItemAssociation By(ExampleItem one, ExampleItem other, CustomAssociation association) =>
        other.From(new Associated(AssociatedBy(one.Handle, association)));

    private static IndicatorAssociations AssociatedBy(ItemHandle handle, CustomAssociation association) => handle switch
    {
        AddressHandle address => address.AssociatedBy(association),
        AsnHandle asn => asn.AssociatedBy(association),
        CidrHandle block => block.AssociatedBy(association),
        EmailAddressHandle email => email.AssociatedBy(association),
        FileHandle file => file.AssociatedBy(association),
        HostHandle host => host.AssociatedBy(association),
        UrlHandle url => url.AssociatedBy(association),
        _ => ((UserAgentHandle)handle).AssociatedBy(association),
    };

    // Stands in for the associations of an item: those of one named association.
    private sealed class Associated(IndicatorAssociations indicators) : UrlHandle
    {
        public override IndicatorAssociations Indicators => indicators;
    }
}
