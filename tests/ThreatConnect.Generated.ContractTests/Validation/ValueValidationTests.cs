namespace ThreatConnect.ContractTests.Validation;

// The limits of the documentation, checked before anything is sent.
public sealed class ValueValidationTests(PlatformServer server) : ContractTest(server)
{
    private const string Md5 = "F3B25701FE362EC84616A93A45CE9998";

    [Fact]
    public async Task A_comma_in_a_filter_cannot_be_written()
    {
        await Rejected.WithAsync(() => Org.Groups.ListAsync(f => f.Name == "Smith, Jo").ToListAsync(), "Smith, Jo", "comma");
        await Rejected.WithAsync(() => Org.Groups.Campaigns.ListAsync(f => f.Name.StartsWith("a,b") & f.FirstSeen > new DateOnly(2019, 1, 1)).ToListAsync(), "a,b", "comma");
        await Rejected.WithAsync(() => Org.Indicators.Addresses.ListAsync(f => f.City == "Washington, D.C.").ToListAsync(), "Washington, D.C.", "comma");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_001)]
    public async Task A_page_has_1_to_10000_items(int size) =>
        await Rejected.WithAsync(() => Org.Groups.ListAsync(options: new() { PageSize = size }).ToListAsync(), size.ToString(System.Globalization.CultureInfo.InvariantCulture), "1", "10000");

    [Fact]
    public async Task A_tag_has_128_characters_at_the_most()
    {
        var name = new string('x', 129);

        await Rejected.WithAsync(() => Org.Tags.CreateAsync(new() { Name = name }), "xxx", "128", "129");
        await Rejected.WithAsync(() => Org.Tags["old"].UpdateAsync(new() { Name = name }), "xxx", "128", "129");
        await Rejected.WithAsync(() => Org.Tags[name].GetAsync(), "xxx", "128", "129");
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(5.1)]
    public async Task A_rating_is_from_0_to_5(double rating)
    {
        var value = rating.ToString(System.Globalization.CultureInfo.InvariantCulture);

        await Rejected.WithAsync(() => Org.Indicators.Addresses.CreateAsync(new() { Ip = "192.0.2.1", Rating = (decimal)rating }), value, "Rating", "0", "5");
        await Rejected.WithAsync(() => Org.Indicators.Addresses["192.0.2.1"].UpdateAsync(new() { Rating = (decimal)rating }), value, "Rating", "0", "5");
        await Rejected.WithAsync(() => Org.Indicators.Files[Md5].UpdateAsync(new() { Rating = (decimal)rating }), value, "Rating", "0", "5");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public async Task A_confidence_is_from_0_to_100(int confidence)
    {
        var value = confidence.ToString(System.Globalization.CultureInfo.InvariantCulture);

        await Rejected.WithAsync(() => Org.Indicators.Urls.CreateAsync(new() { Text = "http://example.com", Confidence = confidence }), value, "Confidence", "0", "100");
        await Rejected.WithAsync(() => Org.Indicators.Urls["http://example.com"].UpdateAsync(new() { Confidence = confidence }), value, "Confidence", "0", "100");
    }

    [Fact]
    public async Task A_file_has_a_hash() =>
        await Rejected.WithAsync(() => Org.Indicators.Files.CreateAsync(new() { Size = 68 }), "Md5", "Sha1", "Sha256");

    [Theory]
    [InlineData("F3B25701FE362EC84616A93A45CE999")]
    [InlineData("F3B25701FE362EC84616A93A45CE99988")]
    [InlineData("G3B25701FE362EC84616A93A45CE9998")]
    public async Task A_hash_is_whole(string hash)
    {
        await Rejected.WithAsync(() => Org.Indicators.Files[hash].GetAsync(), hash, "32", "40", "64");
        await Rejected.WithAsync(() => Org.Indicators.Files.CreateAsync(new() { Md5 = hash }), hash, "32");
        await Rejected.WithAsync(() => Org.Indicators.Files.CreateAsync(new() { Sha1 = hash }), hash, "40");
        await Rejected.WithAsync(() => Org.Indicators.Files.CreateAsync(new() { Sha256 = hash }), hash, "64");
    }

    [Fact]
    public async Task Tagged_items_cannot_be_listed_by_their_modification() => await Rejected.WithAsync(
        () => Org.Tags["x"].Indicators.ListAsync(options: new IndicatorListOptions { ModifiedSince = DateTimeOffset.UnixEpoch }).ToListAsync(), "ModifiedSince");

    [Fact]
    public async Task A_cancelled_call_is_not_sent()
    {
        var cancelled = new CancellationToken(canceled: true);

        await Org.Invoking(org => org.Groups.Campaigns[416].DeleteAsync(cancelled)).Should().ThrowAsync<OperationCanceledException>();
        await Org.Invoking(org => org.Groups.ListAsync(cancellationToken: cancelled).ToListAsync()).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task An_item_without_a_type_has_no_handle()
    {
        await Rejected.WithAsync(() => Org.Groups.HandleOf(new Group { Id = 1, Name = "x" }).DeleteAsync(), "type");
        await Rejected.WithAsync(() => Org.Indicators.HandleOf(new Indicator { Summary = "x" }).DeleteAsync(), "type");
    }

    [Fact]
    public async Task An_empty_update_is_rejected()
    {
        await Rejected.WithAsync(() => Org.Groups.Campaigns[416].UpdateAsync(new()), "CampaignUpdate");
        await Rejected.WithAsync(() => Org.Groups.Adversaries[417].UpdateAsync(new()), "AdversaryUpdate");
        await Rejected.WithAsync(() => Org.Groups.OfType("Threat")[418].UpdateAsync(new()), "GroupUpdate");
        await Rejected.WithAsync(() => Org.Indicators.Addresses["192.0.2.1"].UpdateAsync(new()), "AddressUpdate");
        await Rejected.WithAsync(() => Org.Indicators.Files[Md5].UpdateAsync(new()), "Update");
        await Rejected.WithAsync(() => Org.Indicators.Urls["http://example.com"].UpdateAsync(new()), "UrlUpdate");
        await Rejected.WithAsync(() => Org.Indicators.RegistryKeys["HKEY_USERS", "a", "REG_SZ"].UpdateAsync(new()), "RegistryKeyUpdate");
        await Rejected.WithAsync(() => Org.Tags["x"].UpdateAsync(new()), "TagUpdate");
    }

    [Fact]
    public async Task A_group_and_a_tag_have_a_name()
    {
        await Rejected.WithAsync(() => Org.Groups.Campaigns.CreateAsync(new() { Name = "" }), "Name");
        await Rejected.WithAsync(() => Org.Groups.Campaigns[416].UpdateAsync(new() { Name = "" }), "Name");
        await Rejected.WithAsync(() => Org.Tags.CreateAsync(new() { Name = "" }), "Name");
        await Rejected.WithAsync(() => Org.Groups.Adversaries.CreateAsync(null!));
    }

    [Theory]
    [InlineData("010.1.1.1")]
    [InlineData("1")]
    [InlineData("1.2.3")]
    [InlineData("256.1.1.1")]
    [InlineData("[::1]")]
    [InlineData("[::1]:80")]
    [InlineData("fe80::1%eth0")]
    [InlineData("192.0.2.0/24")]
    [InlineData(" 192.0.2.1")]
    [InlineData("example.com")]
    public async Task An_address_is_never_taken_for_another_one(string value)
    {
        await Rejected.WithAsync(() => Org.Indicators.Addresses[value].GetAsync(), value);
        await Rejected.WithAsync(() => Org.Indicators.Addresses.CreateAsync(new() { Ip = value }), value);
    }

    [Theory]
    [InlineData("example.com")]
    [InlineData("//example.com/")]
    [InlineData("http://")]
    public async Task A_url_has_a_scheme_and_a_host(string value)
    {
        await Rejected.WithAsync(() => Org.Indicators.Urls[value].GetAsync(), value, "scheme");
        await Rejected.WithAsync(() => Org.Indicators.Urls.CreateAsync(new() { Text = value }), value, "scheme");
    }

    [Fact]
    public async Task A_registry_key_has_a_hive_a_value_name_and_a_value_type()
    {
        await Rejected.WithAsync(() => Org.Indicators.RegistryKeys["Software\\x", "a", "REG_SZ"].GetAsync(), "Software\\x", "HKEY_LOCAL_MACHINE");
        await Rejected.WithAsync(() => Org.Indicators.RegistryKeys["HKEY_USERS", "", "REG_SZ"].GetAsync(), "single space");
        await Rejected.WithAsync(() => Org.Indicators.RegistryKeys["HKEY_USERS", "a", ""].GetAsync(), "valueType");
        await Rejected.WithAsync(() => Org.Indicators.RegistryKeys.CreateAsync(new() { KeyName = "HKEY_USERS", ValueName = "", ValueType = "REG_SZ" }), "single space");
        await Rejected.WithAsync(() => Org.Indicators.RegistryKeys.CreateAsync(new() { KeyName = "HKEY_USERS", ValueName = "a", ValueType = default }), "ValueType");
    }
}
