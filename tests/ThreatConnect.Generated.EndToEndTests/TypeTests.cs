namespace ThreatConnect.EndToEndTests;

public sealed class TypeTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly Types _types = instance.Client.Types;

    [Fact]
    public async Task Indicator_types_are_those_of_the_platform()
    {
        var types = await _types.Indicators.ListAsync(options: new() { PageSize = 5 }).ToListAsync();

        types.Select(type => type.ApiBranch).Should().BeEquivalentTo(
            "addresses", "emailAddresses", "files", "hosts", "urls", "asns", "cidrBlocks", "mutexes", "registryKeys", "userAgents", "hashtags", "emailSubjects");
        types.Should().OnlyContain(type => type.Regexes.Count == 0 && type.Keys == null);
        var key = types.Single(type => type.Name == "Registry Key");
        (key.ApiEntity, key.Custom, key.Parsable, key.CasePreference).Should().Be(("registryKey", true, false, "sensitive"));
        (key.Value1Label, key.Value2Label, key.Value3Label).Should().Be(("Key Name", "Value Name", "Value Type"));
        (key.Value1Type, key.Value3Type).Should().Be(("text", "selectone"));
        key.Value3Option!.Split(';').Should().Contain("REG_SZ");
    }

    [Fact]
    public async Task An_indicator_type_shows_more_when_it_is_asked_for()
    {
        IndicatorTypeDefinition file = await _types.Indicators.GetAsync("File", additional: true);

        (file.Keys!.Key1, file.Keys.Key2, file.Keys.Key3).Should().Be(("md5", "sha1", "sha256"));
        (file.Value1Label, file.Value2Label, file.Value3Label).Should().Be(("MD5", "SHA-1", "SHA-256"));
        file.Regexes.Should().NotBeEmpty();
        (await _types.Indicators.FindAsync("mutex"))!.Name.Should().Be("Mutex");
        (await _types.Indicators.FindAsync("Voodoo Doll", additional: true)).Should().BeNull();
        (await _types.Indicators.ListAsync(additional: true).ToListAsync()).Should().OnlyContain(type => type.Keys != null);
    }

    [Fact]
    public async Task Association_types_are_those_of_the_platform()
    {
        var types = await _types.Associations.ListAsync(new() { PageSize = 10 }).ToListAsync();

        foreach (var branch in (CustomAssociation[])[CustomAssociation.AddressToUserAgent, CustomAssociation.AsnToAddress, CustomAssociation.AsnToCidr, CustomAssociation.CidrToAddress, CustomAssociation.DnsPtrRecord, CustomAssociation.DomainRegistrant, CustomAssociation.FileDownload, CustomAssociation.UrlHost])
        {
            types.Should().ContainSingle(type => type.ApiBranch == (string)branch).Which.Custom.Should().BeTrue();
        }

        types.Should().Contain(type => type.Name == "Adversary" && type.ApiBranch == "adversaries");
        types.Single(type => type.Name == "File Drop").FileAction.Should().BeTrue();
        (await _types.Associations.GetAsync("DNS PTR Record")).Value.ApiBranch.Should().Be("dnsPtrRecord");
        (await _types.Associations.FindAsync("Nothing to Nothing")).Should().BeNull();
    }

    [Fact]
    public async Task Attribute_types_are_filtered_by_every_row_of_the_document()
    {
        (await Names(f => f.Type == "Adversary")).Should().Contain(["Description", "Adversary Type"]).And.NotContain("Victim Industry");
        (await Names(f => f.AllowMarkdown == true)).Should().Contain("Description").And.NotContain("Title");
        (await Names(f => f.AllowMarkdown == false)).Should().Contain("Title").And.NotContain("Description");
        (await Names(f => f.System == true)).Should().Contain("Description");
        (await Names(f => f.System == false)).Should().BeEmpty();
        (await Names(f => f.Owner == "Nobody")).Should().BeEmpty();
        (await Names(f => f.MaxLength == 500)).Should().Contain("Title").And.NotContain("Description");
        (await Names(f => f.MaxLength > 500)).Should().Contain("Description").And.NotContain("Title");
        (await Names(f => f.MaxLength < 501 & f.Type == "Victim")).Should().Contain(["Title", "Victim Industry"]);

        async Task<IEnumerable<string>> Names(Func<AttributeTypeDefinitionFilter, Filter<AttributeTypeDefinition>> filter) =>
            (await _types.Attributes.ListAsync(filter, options: new() { PageSize = 4 }).ToListAsync()).Select(type => type.Name);
    }

    [Fact]
    public async Task An_attribute_type_shows_its_rule_when_it_is_asked_for()
    {
        AttributeTypeDefinition plain = await _types.Attributes.GetAsync("Phase of Intrusion");
        AttributeTypeDefinition ruled = await _types.Attributes.GetAsync("Phase of Intrusion", validationRule: true);

        plain.MaxSize.Should().Be(500);
        plain.Values.Should().NotContainKey("validationRule");
        ruled.Values["validationRule"].GetProperty("text").GetString().Should().Contain("Delivery");
        (await _types.Attributes.ListAsync(validationRule: true).ToListAsync()).Should().Contain(type => type.Values.ContainsKey("validationRule"));
        (await _types.Attributes.GetAsync("Tactics, Techniques, and Procedures")).Value.Name.Should().Be("Tactics, Techniques, and Procedures");
        (await _types.Attributes.FindAsync("No Such Type")).Should().BeNull();
    }
}
