using System.Net;

namespace ThreatConnect.EndToEndTests.Seed;

public partial class SeedTests
{
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
}
