using System.Net;

namespace ThreatConnect.EndToEndTests.Seed;

public partial class SeedTests
{
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
}
