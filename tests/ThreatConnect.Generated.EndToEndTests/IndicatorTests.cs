using System.Net;

namespace ThreatConnect.EndToEndTests;

public sealed class IndicatorTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    [Fact]
    public async Task An_address_lives_from_creation_to_deletion()
    {
        var address = _org.Indicators.Addresses["12.13.14.15"];

        Address created = await _org.Indicators.Addresses.CreateAsync(new() { Ip = "12.13.14.15", Rating = 4, Confidence = 0 });
        created.Ip.Should().Be("12.13.14.15");
        created.Rating.Should().Be(4);
        created.Confidence.Should().Be(0, "a confidence of 0 that was sent is no absent one");

        Address updated = await address.UpdateAsync(new() { Confidence = 55 });
        updated.Confidence.Should().Be(55);
        updated.Rating.Should().Be(4);

        (await address.DeleteAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
        (await address.FindAsync()).Should().BeNull();
    }

    [Fact]
    public async Task An_address_is_written_in_the_one_form_in_which_the_platform_finds_it()
    {
        await _org.Indicators.Addresses.CreateAsync(new() { Ip = "2001:DB8::0001" });

        Address address = await _org.Indicators.Addresses["2001:0db8:0:0::1"].GetAsync();

        address.Ip.Should().Be("2001:db8:0:0:0:0:0:1");
    }

    [Fact]
    public async Task A_url_with_every_hard_character_is_found_again_and_tagged()
    {
        const string value = "http://example.com/a%2Fb?q=1&r=ü+#f";
        await _org.Indicators.Urls.CreateAsync(new() { Text = value });

        Url url = await _org.Indicators.Urls[value].GetAsync();
        url.Text.Should().Be(value);

        await _org.Indicators.Urls[value].Tags.AddAsync("Nation State/APT #1");
        var tagged = await _org.Tags["Nation State/APT #1"].Indicators.Urls.ListAsync().ToListAsync();
        tagged.Should().ContainSingle().Which.Text.Should().Be(value);

        await _org.Indicators.Urls[value].Tags.RemoveAsync("Nation State/APT #1");
        (await _org.Indicators.Urls[value].Tags.FindAsync("Nation State/APT #1")).Should().BeNull();
    }

    [Fact]
    public async Task A_file_is_found_by_any_of_its_hashes_in_any_case()
    {
        var (md5, sha1, sha256) = (new string('a', 32), new string('b', 40), new string('c', 64));
        await _org.Indicators.Files.CreateAsync(new() { Md5 = md5, Sha1 = sha1, Sha256 = sha256, Size = 12 });

        foreach (var hash in new[] { md5, sha1.ToUpperInvariant(), sha256 })
        {
            FileEntity file = await _org.Indicators.Files[hash].GetAsync();
            file.Sha256.Should().Be(sha256.ToUpperInvariant());
            file.Size.Should().Be(12);
        }

        var item = await _org.Indicators.ListAsync(f => f.Summary == md5).FirstOrDefaultAsync();
        item!.Type.Should().Be(IndicatorType.File);
        (await _org.Indicators.HandleOf(item).GetAsync()).Value.ValueOf("md5").Should().Be(md5.ToUpperInvariant());
        (await _org.Indicators.OfType(IndicatorType.File)[$"{md5} : {sha1} : {sha256}"].FindAsync()).Should().NotBeNull("a path holds one hash, never the joined form");
    }

    [Fact]
    public async Task A_registry_key_is_addressed_by_its_three_values()
    {
        await _org.Indicators.RegistryKeys.CreateAsync(new() { KeyName = @"HKLM\Software\Evil: one", ValueName = " ", ValueType = RegistryValueType.RegSz });

        RegistryKey key = await _org.Indicators.RegistryKeys[@"HKEY_LOCAL_MACHINE\Software\Evil: one", " ", "REG_SZ"].GetAsync();

        key.KeyName.Should().Be(@"HKEY_LOCAL_MACHINE\Software\Evil: one");
        key.ValueName.Should().Be(" ");
        key.ValueType.Should().Be(RegistryValueType.RegSz);
    }

    [Fact]
    public async Task Inactive_indicators_are_listed_when_they_are_asked_for()
    {
        await _org.Indicators.Addresses.CreateAsync(new() { Ip = "10.0.0.1", Active = false });
        await _org.Indicators.Addresses.CreateAsync(new() { Ip = "10.0.0.2" });

        var active = await _org.Indicators.Addresses.ListAsync(f => f.Summary.StartsWith("10.0.0.")).ToListAsync();
        var both = await _org.Indicators.Addresses.ListAsync(f => f.Active == true | f.Active == false, Include.Additional).ToListAsync();

        active.Select(address => address.Ip).Should().Equal("10.0.0.2");
        both.Where(address => address.Ip.StartsWith("10.0.0.", StringComparison.Ordinal)).Select(address => address.Active).Should().BeEquivalentTo([true, false]);
    }

    [Fact]
    public async Task A_custom_type_is_reached_by_its_name()
    {
        var mutexes = _org.Indicators.OfType("Mutex");
        CustomIndicator created = await mutexes.CreateAsync(new() { Confidence = 10, Values = { ["Mutex"] = @"Global\evil" } });
        created.ValueOf("Mutex").Should().Be(@"Global\evil");

        await mutexes[@"Global\evil"].Tags.AddAsync("mutex tag");
        (await mutexes.ListAsync().ToListAsync()).Should().ContainSingle().Which.Confidence.Should().Be(10);
    }
}
