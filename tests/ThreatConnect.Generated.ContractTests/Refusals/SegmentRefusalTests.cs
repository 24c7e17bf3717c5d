namespace ThreatConnect.ContractTests.Refusals;

/// <summary>A value that would name another resource, or none, never reaches the wire.</summary>
public sealed class SegmentRefusalTests(PlatformServer server) : ContractTest(server)
{
    private const string LoneSurrogate = "a\ud83d";

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_tag_cannot_have_such_a_name(string name)
    {
        var campaign = Org.Groups.Campaigns[416];
        var address = Org.Indicators.Addresses["192.0.2.1"];

        await Refused.WithAsync(() => Org.Tags[name].GetAsync());
        await Refused.WithAsync(() => Org.Tags[name].DeleteAsync());
        await Refused.WithAsync(() => Org.Tags[name].UpdateAsync(new() { Description = "d" }));
        await Refused.WithAsync(() => Org.Tags[name].Groups.ListAsync().ToListAsync());
        await Refused.WithAsync(() => Org.Tags[name].Indicators.Urls.ListAsync().ToListAsync());
        await Refused.WithAsync(() => Org.Tags[name].AddToAsync(campaign));
        await Refused.WithAsync(() => campaign.Tags.AddAsync(name));
        await Refused.WithAsync(() => campaign.Tags.RemoveAsync(name));
        await Refused.WithAsync(() => campaign.Tags.FindAsync(name));
        await Refused.WithAsync(() => address.Tags.AddAsync(name));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_name_that_is_refused_is_shown(string name)
    {
        await Refused.WithAsync(() => Org.Groups.Campaigns[416].Tags.AddAsync(name), $"\"{name}\"");
        await Refused.WithAsync(() => Org.Indicators.OfType("Mutex")[name].DeleteAsync(), $"\"{name}\"");
        await Refused.WithAsync(() => Org.Indicators.Addresses[name].DeleteAsync(), $"\"{name}\"");
        await Refused.WithAsync(() => Org.Indicators.Urls[name].DeleteAsync(), $"\"{name}\"");
        await Refused.WithAsync(() => Org.Indicators.Files[name].DeleteAsync(), $"\"{name}\"");
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_indicator_cannot_have_such_a_value(string value)
    {
        await Refused.WithAsync(() => Org.Indicators.OfType("Mutex")[value].DeleteAsync());
        await Refused.WithAsync(() => Org.Indicators.Addresses[value].DeleteAsync());
        await Refused.WithAsync(() => Org.Indicators.Urls[value].DeleteAsync());
        await Refused.WithAsync(() => Org.Indicators.Files[value].DeleteAsync());
        await Refused.WithAsync(() => Org.Indicators.RegistryKeys[value, "a", "REG_SZ"].DeleteAsync());
    }

    [Fact]
    public async Task Half_a_character_is_refused_in_every_path_and_query()
    {
        await Refused.WithAsync(() => Org.Tags[LoneSurrogate].GetAsync());
        await Refused.WithAsync(() => Org.Tags["\udc3bb"].Groups.ListAsync().ToListAsync());
        await Refused.WithAsync(() => Org.Groups.Campaigns[416].Tags.AddAsync(LoneSurrogate));
        await Refused.WithAsync(() => Org.Indicators.OfType("Mutex")[LoneSurrogate].DeleteAsync());
        await Refused.WithAsync(() => Client.InOwner(LoneSurrogate).Tags["x"].DeleteAsync());
        await Refused.WithAsync(() => Org.Indicators.Urls["http://example.com/" + LoneSurrogate].DeleteAsync());
        await Refused.WithAsync(() => Org.Indicators.RegistryKeys["HKEY_USERS", LoneSurrogate, "REG_SZ"].DeleteAsync());
        await Refused.WithAsync(() => Org.Groups.ListAsync(f => f.Name == LoneSurrogate).ToListAsync());
    }

    [Fact]
    public async Task Half_a_character_is_refused_in_a_body()
    {
        await Refused.WithAsync(() => Org.Groups.Campaigns.CreateAsync(new() { Name = LoneSurrogate }));
        await Refused.WithAsync(() => Org.Tags["x"].UpdateAsync(new() { Description = LoneSurrogate }));
    }

    [Fact]
    public async Task What_was_never_given_is_refused()
    {
        await Refused.WithAsync(() => Org.Indicators.Addresses[default(AddressValue)].DeleteAsync());
        await Refused.WithAsync(() => Org.Indicators.Files[default(FileHash)].DeleteAsync());
        await Refused.WithAsync(() => Org.Indicators.Urls[default(UrlValue)].DeleteAsync());
        await Refused.WithAsync(() => Org.Indicators.RegistryKeys[default(RegistryKeyValue)].DeleteAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_owner_has_a_name(string? name)
    {
        await Refused.WithAsync(() => Client.InOwner(name!).Tags["x"].DeleteAsync(), "owner");
        await Refused.WithAsync(() => Client.InOwners("A", name!).Groups.ListAsync().ToListAsync(), "owner");
        await Refused.WithAsync(() => Client.InOwners().Groups.ListAsync().ToListAsync(), "owner");
    }
}
