namespace ThreatConnect.ContractTests.Validation;

// A value that would name another resource, or none, never reaches the wire.
public sealed class SegmentValidationTests(PlatformServer server) : ContractTest(server)
{
    private const string LoneSurrogate = "a\ud83d";

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_tag_cannot_have_such_a_name(string name)
    {
        var campaign = Org.Groups.Campaigns[416];

        await Rejected.WithAsync(() => Org.Tags[name].GetAsync());
        await Rejected.WithAsync(() => Org.Tags[name].DeleteAsync());
        await Rejected.WithAsync(() => Org.Tags[name].UpdateAsync(new() { Description = "d" }));
        await Rejected.WithAsync(() => Org.Tags[name].Groups.ListAsync().ToListAsync());
        await Rejected.WithAsync(() => Org.Tags[name].Indicators.Urls.ListAsync().ToListAsync());
        await Rejected.WithAsync(() => Org.Tags[name].AddToAsync(campaign));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public async Task The_error_has_the_rejected_name(string name)
    {
        await Rejected.WithAsync(() => Org.Groups.Campaigns[416].Tags.AddAsync(name), $"\"{name}\"");
        await Rejected.WithAsync(() => Org.Indicators.OfType("Mutex")[name].DeleteAsync(), $"\"{name}\"");
        await Rejected.WithAsync(() => Org.Indicators.Addresses[name].DeleteAsync(), $"\"{name}\"");
        await Rejected.WithAsync(() => Org.Indicators.Urls[name].DeleteAsync(), $"\"{name}\"");
        await Rejected.WithAsync(() => Org.Indicators.Files[name].DeleteAsync(), $"\"{name}\"");
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_indicator_cannot_have_such_a_value(string value)
    {
        await Rejected.WithAsync(() => Org.Indicators.OfType("Mutex")[value].DeleteAsync());
        await Rejected.WithAsync(() => Org.Indicators.Addresses[value].DeleteAsync());
        await Rejected.WithAsync(() => Org.Indicators.Urls[value].DeleteAsync());
        await Rejected.WithAsync(() => Org.Indicators.Files[value].DeleteAsync());
        await Rejected.WithAsync(() => Org.Indicators.RegistryKeys[value, "a", "REG_SZ"].DeleteAsync());
    }

    [Fact]
    public async Task A_lone_surrogate_in_a_path_or_query_is_rejected()
    {
        await Rejected.WithAsync(() => Org.Tags[LoneSurrogate].GetAsync());
        await Rejected.WithAsync(() => Org.Tags["\udc3bb"].Groups.ListAsync().ToListAsync());
        await Rejected.WithAsync(() => Org.Groups.Campaigns[416].Tags.AddAsync(LoneSurrogate));
        await Rejected.WithAsync(() => Org.Indicators.OfType("Mutex")[LoneSurrogate].DeleteAsync());
        await Rejected.WithAsync(() => Client.InOwner(LoneSurrogate).Tags["x"].DeleteAsync());
        await Rejected.WithAsync(() => Org.Indicators.Urls["http://example.com/" + LoneSurrogate].DeleteAsync());
        await Rejected.WithAsync(() => Org.Indicators.RegistryKeys["HKEY_USERS", LoneSurrogate, "REG_SZ"].DeleteAsync());
        await Rejected.WithAsync(() => Org.Groups.ListAsync(f => f.Name == LoneSurrogate).ToListAsync());
    }

    [Fact]
    public async Task A_lone_surrogate_in_a_body_is_rejected()
    {
        await Rejected.WithAsync(() => Org.Groups.Campaigns.CreateAsync(new() { Name = LoneSurrogate }));
        await Rejected.WithAsync(() => Org.Tags["x"].UpdateAsync(new() { Description = LoneSurrogate }));
    }

    [Fact]
    public async Task A_default_value_is_rejected()
    {
        await Rejected.WithAsync(() => Org.Indicators.Addresses[default(AddressValue)].DeleteAsync());
        await Rejected.WithAsync(() => Org.Indicators.Files[default(FileHash)].DeleteAsync());
        await Rejected.WithAsync(() => Org.Indicators.Urls[default(UrlValue)].DeleteAsync());
        await Rejected.WithAsync(() => Org.Indicators.RegistryKeys[default(RegistryKeyValue)].DeleteAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_owner_has_a_name(string? name)
    {
        await Rejected.WithAsync(() => Client.InOwner(name!).Tags["x"].DeleteAsync(), "owner");
        await Rejected.WithAsync(() => Client.InOwners("A", name!).Groups.ListAsync().ToListAsync(), "owner");
        await Rejected.WithAsync(() => Client.InOwners().Groups.ListAsync().ToListAsync(), "owner");
    }
}
