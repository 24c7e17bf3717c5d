using System.Net;

namespace ThreatConnect.EndToEndTests.Seed;

/// <summary>The examples of the vendor's Python SDK, in its order, one test each; what an example takes for granted is created first.</summary>
public sealed class SeedTests(SeedInstance instance) : IClassFixture<SeedInstance>
{
    private readonly ThreatConnectClient _tc = instance.Client;
    private readonly OwnerScope _org = instance.Client.InOwner("MyOrg");

    [Fact]
    public async Task Get_groups_by_type()
    {
        var adversary = await AdversaryAsync("by type");
        await DescribeAsync(adversary);
        await _org.Groups.Campaigns.CreateAsync(new() { Name = "by type" });

        var found = new List<Adversary>();
        await foreach (Adversary group in _org.Groups.Adversaries.ListAsync(include: Include.All))
        {
            found.Add(group);
        }

        var one = found.Should().ContainSingle(group => group.Name == "by type").Which;
        ShouldBeDescribed(one.Attributes, one.SecurityLabels, one.Tags);
        one.Xid.Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task Get_groups_by_tag()
    {
        var adversary = await AdversaryAsync("by tag");
        await DescribeAsync(adversary);
        await adversary.Tags.AddAsync("group_tag");
        await AdversaryAsync("without a tag");

        var groups = await _org.Tags["group_tag"].Groups.ListAsync(include: Include.All).ToListAsync();
        var adversaries = await _org.Tags["group_tag"].Groups.Adversaries.ListAsync(include: Include.All).ToListAsync();

        groups.Should().ContainSingle().Which.Name.Should().Be("by tag");
        adversaries.Should().ContainSingle().Which.SecurityLabels.Should().ContainSingle().Which.Name.Should().Be("TLP:GREEN");
    }

    [Fact]
    public async Task Get_groups_by_filter()
    {
        await AdversaryAsync("my_name_filter");
        await AdversaryAsync("my_name_filter 2");

        var groups = await _org.Groups.ListAsync(f => f.Name == "my_name_filter", Include.All).ToListAsync();

        var group = groups.Should().ContainSingle().Which;
        (group.Name, group.Type).Should().Be(("my_name_filter", GroupType.Adversary));
    }

    [Fact]
    public async Task Get_group_by_id()
    {
        var adversary = await AdversaryAsync("by id");
        await DescribeAsync(adversary);

        Response<Adversary> response = await adversary.GetAsync(Include.All);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.RawBody.Length.Should().BePositive();
        Adversary group = response;
        group.Name.Should().Be("by id");
        ShouldBeDescribed(group.Attributes, group.SecurityLabels, group.Tags);
        (await _org.Groups.Adversaries[999_999].FindAsync(Include.All)).Should().BeNull("it is got if it exists");
    }

    [Fact]
    public async Task Get_group_metadata()
    {
        var adversary = await AdversaryAsync("metadata");
        await DescribeAsync(adversary);
        var (group, address) = await AssociateAsync(adversary);

        (await adversary.Groups.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Value.Should().Be(group.Value);
        (await adversary.Indicators.ListAsync().ToListAsync()).Should().ContainSingle().Which.Summary.Should().Be(address);
        (await adversary.VictimAssets.ListAsync().ToListAsync()).Should().ContainSingle().Which.Name.Should().Be("x@example.com");
        ShouldBeDescribed(await adversary.Attributes.ListAsync().ToListAsync(), await adversary.SecurityLabels.ListAsync().ToListAsync(), await adversary.Tags.ListAsync().ToListAsync());
    }

    [Fact]
    public async Task Create_a_group()
    {
        var adversary = await AdversaryAsync("417");

        Response<Campaign> created = await _org.Groups.Campaigns.CreateAsync(new() { Name = "camp-3", FirstSeen = new(2019, 4, 2, 0, 0, 0, TimeSpan.Zero) });
        var campaign = _org.Groups.Campaigns[created.Value.Id];
        var associated = await campaign.Groups.Adversaries.AddAsync(adversary.Id.Value);
        var attribute = await campaign.Attributes.AddAsync("Description", "Example Description.");
        var label = await campaign.SecurityLabels.AddAsync("TLP:GREEN");
        var tag = await campaign.Tags.AddAsync("Crimeware");

        new[] { created.StatusCode, associated.StatusCode, attribute.StatusCode, label.StatusCode, tag.StatusCode }.Should().OnlyContain(status => status == HttpStatusCode.Created);
        Campaign read = await campaign.GetAsync(Include.All);
        (read.Name, read.FirstSeen, read.Owner!.Name).Should().Be(("camp-3", new DateTimeOffset(2019, 4, 2, 0, 0, 0, TimeSpan.Zero), "MyOrg"));
        ShouldBeDescribed(read.Attributes, read.SecurityLabels, read.Tags);
        (await campaign.Groups.Adversaries.ListAsync().ToListAsync()).Should().ContainSingle().Which.Name.Should().Be("417");
        (await adversary.Groups.Campaigns.ListAsync().ToListAsync()).Should().ContainSingle().Which.Name.Should().Be("camp-3");
    }

    [Fact]
    public async Task Updating_a_group()
    {
        Campaign old = await _org.Groups.Campaigns.CreateAsync(new() { Name = "camp-2" });
        var campaign = _org.Groups.Campaigns[old.Id];
        AttributeEntity attribute = await campaign.Attributes.AddAsync("Description", "An old one.");

        await campaign.UpdateAsync(new() { Name = "camp-3", FirstSeen = new(2019, 4, 2, 0, 0, 0, TimeSpan.Zero) });
        await campaign.Attributes[attribute.Id].UpdateAsync("Example Description.");
        await campaign.SecurityLabels.AddAsync("TLP:GREEN");
        await campaign.Tags.AddAsync("Crimeware");

        Campaign read = await campaign.GetAsync(Include.All);
        (read.Id, read.Name, read.FirstSeen).Should().Be((old.Id, "camp-3", new DateTimeOffset(2019, 4, 2, 0, 0, 0, TimeSpan.Zero)));
        ShouldBeDescribed(read.Attributes, read.SecurityLabels, read.Tags);
    }

    [Fact]
    public async Task Delete_a_group()
    {
        Campaign created = await _org.Groups.Campaigns.CreateAsync(new() { Name = "deleted" });
        var campaign = _org.Groups.Campaigns[created.Id];

        (await campaign.DeleteAsync()).StatusCode.Should().Be(HttpStatusCode.OK);

        (await campaign.FindAsync()).Should().BeNull();
    }

    [Fact]
    public async Task Get_indicator_by_type()
    {
        await DescribeAsync(await AddressAsync("1.1.1.2"));
        await _org.Indicators.Hosts.CreateAsync(new() { HostName = "example.com" });

        var found = new List<Address>();
        await foreach (Address indicator in _org.Indicators.Addresses.ListAsync(include: Include.All))
        {
            found.Add(indicator);
        }

        var one = found.Should().ContainSingle(address => address.Ip == "1.1.1.2").Which;
        ShouldBeDescribed(one.Attributes, one.SecurityLabels, one.Tags);
        one.ObservationCount.Should().Be(0);
    }

    [Fact]
    public async Task Get_indicators_by_tag()
    {
        var address = await AddressAsync("1.1.1.3");
        await DescribeAsync(address);
        await address.Tags.AddAsync("indicator_tag");

        var indicators = await _org.Tags["indicator_tag"].Indicators.ListAsync(include: Include.All).ToListAsync();

        var indicator = indicators.Should().ContainSingle().Which;
        (indicator.Summary, indicator.Type).Should().Be(("1.1.1.3", IndicatorType.Address));
        indicator.Attributes.Should().ContainSingle().Which.Value.Should().Be("Example Description.");
    }

    [Fact]
    public async Task Get_indicators_by_filter()
    {
        await _org.Indicators.Mutexes.CreateAsync(new() { Name = "my_name_filter" });
        await _org.Indicators.Mutexes.CreateAsync(new() { Name = "my_name_filter 2" });

        var indicators = await _org.Indicators.ListAsync(f => f.Summary == "my_name_filter", Include.All).ToListAsync();

        indicators.Should().ContainSingle().Which.Summary.Should().Be("my_name_filter");
    }

    [Fact]
    public async Task Get_indicator_by_value()
    {
        var address = await AddressAsync("1.1.1.1");
        await DescribeAsync(address);

        Response<Address> response = await address.GetAsync(Include.All);

        (response.StatusCode, response.Value.Ip).Should().Be((HttpStatusCode.OK, "1.1.1.1"));
        ShouldBeDescribed(response.Value.Attributes, response.Value.SecurityLabels, response.Value.Tags);
        (await _org.Indicators.Addresses["1.1.1.100"].FindAsync(Include.All)).Should().BeNull("it is got if it exists");
    }

    [Fact]
    public async Task Get_indicator_metadata()
    {
        var address = await AddressAsync("1.1.1.4");
        await DescribeAsync(address);
        var (group, other) = await AssociateAsync(address);

        (await address.Groups.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Value.Should().Be(group.Value);
        (await address.Indicators.ListAsync().ToListAsync()).Should().ContainSingle().Which.Summary.Should().Be(other);
        (await address.VictimAssets.ListAsync().ToListAsync()).Should().ContainSingle().Which.Name.Should().Be("x@example.com");
        ShouldBeDescribed(await address.Attributes.ListAsync().ToListAsync(), await address.SecurityLabels.ListAsync().ToListAsync(), await address.Tags.ListAsync().ToListAsync());
    }

    [Fact]
    public async Task Create_an_indicator()
    {
        var adversary = await AdversaryAsync("417");

        Response<Address> created = await _org.Indicators.Addresses.CreateAsync(new() { Ip = "12.13.14.15" });
        var address = _org.Indicators.Addresses["12.13.14.15"];
        var associated = await address.Groups.Adversaries.AddAsync(adversary.Id.Value);
        var attribute = await address.Attributes.AddAsync("Description", "Example Description.");
        var label = await address.SecurityLabels.AddAsync("TLP:GREEN");
        var tag = await address.Tags.AddAsync("Crimeware");

        new[] { created.StatusCode, associated.StatusCode, attribute.StatusCode, label.StatusCode, tag.StatusCode }.Should().OnlyContain(status => status == HttpStatusCode.Created);
        Address read = await address.GetAsync(Include.All);
        (read.Ip, read.Owner!.Name).Should().Be(("12.13.14.15", "MyOrg"));
        ShouldBeDescribed(read.Attributes, read.SecurityLabels, read.Tags);
        (await address.Groups.Adversaries.ListAsync().ToListAsync()).Should().ContainSingle().Which.Name.Should().Be("417");
        (await adversary.Indicators.Addresses.ListAsync().ToListAsync()).Should().ContainSingle().Which.Ip.Should().Be("12.13.14.15");
    }

    [Fact]
    public async Task Updating_an_indicator()
    {
        var address = await AddressAsync("12.13.14.16");
        AttributeEntity attribute = await address.Attributes.AddAsync("Description", "An old one.");

        await address.UpdateAsync(new() { Rating = 3, Confidence = 70 });
        await address.Attributes[attribute.Id].UpdateAsync("Example Description.");
        await address.SecurityLabels.AddAsync("TLP:GREEN");
        await address.Tags.AddAsync("Crimeware");

        Address read = await address.GetAsync(Include.All);
        (read.Ip, read.Rating, read.Confidence).Should().Be(("12.13.14.16", 3, 70));
        ShouldBeDescribed(read.Attributes, read.SecurityLabels, read.Tags);
    }

    [Fact]
    public async Task Delete_an_indicator()
    {
        var address = await AddressAsync("12.13.14.17");

        (await address.DeleteAsync()).StatusCode.Should().Be(HttpStatusCode.OK);

        (await address.FindAsync()).Should().BeNull();
    }

    [Fact]
    public async Task Get_available_owners()
    {
        var names = new List<string>();
        await foreach (Owner owner in _tc.Owners.ListAsync())
        {
            names.Add(owner.Name);
        }

        names.Should().BeEquivalentTo("MyOrg", "Common Community");
    }

    [Fact]
    public async Task Get_my_owners() => (await _tc.Owners.MineAsync()).Value.Name.Should().Be("MyOrg");

    [Fact]
    public async Task Get_my_members() =>
        (await _tc.Owners.MembersAsync().ToListAsync()).Select(member => member.UserName).Should().Contain(instance.Simulator.AccessId);

    [Fact]
    public async Task Get_metrics() =>
        (await _tc.Owners.MetricsAsync().ToListAsync()).Should().NotBeEmpty().And.OnlyContain(metric => metric.MetricDate != null);

    private static async Task DescribeAsync(ItemHandle handle)
    {
        await handle.Attributes.AddAsync("Description", "Example Description.");
        await handle.SecurityLabels.AddAsync("TLP:GREEN");
        await handle.Tags.AddAsync("Crimeware");
    }

    private static void ShouldBeDescribed(IReadOnlyList<AttributeEntity>? attributes, IReadOnlyList<SecurityLabel>? labels, IReadOnlyList<Tag>? tags)
    {
        var attribute = attributes.Should().ContainSingle().Which;
        (attribute.Type, attribute.Value).Should().Be(("Description", "Example Description."));
        labels.Should().ContainSingle().Which.Name.Should().Be("TLP:GREEN");
        tags.Should().ContainSingle().Which.Name.Should().Be("Crimeware");
    }

    private async Task<(CampaignId Group, string Address)> AssociateAsync<TItem, TUpdate>(LinkableHandle<TItem, TUpdate> handle)
        where TItem : class
    {
        const string ip = "10.11.12.13";
        Campaign campaign = await _org.Groups.Campaigns.CreateAsync(new() { Name = "associated" });
        await AddressAsync(ip);
        Victim victim = await _org.Victims.CreateAsync(new() { Name = "associated" });
        VictimEmailAddressAsset asset = await _org.Victims[victim.Id].Assets.EmailAddresses.CreateAsync(new() { Address = "x@example.com" });
        await handle.Groups.Campaigns.AddAsync(campaign.Id);
        await handle.Indicators.Addresses.AddAsync(ip);
        await handle.VictimAssets.EmailAddresses.AddAsync(asset.Id);
        return (campaign.Id, ip);
    }

    private async Task<AdversaryHandle> AdversaryAsync(string name)
    {
        Adversary created = await _org.Groups.Adversaries.CreateAsync(new() { Name = name });
        return _org.Groups.Adversaries[created.Id];
    }

    private async Task<AddressHandle> AddressAsync(string ip)
    {
        await _org.Indicators.Addresses.CreateAsync(new() { Ip = ip });
        return _org.Indicators.Addresses[ip];
    }
}
