using ThreatConnect.ContractTests.Validation;

namespace ThreatConnect.ContractTests.Indicators;

// A type of the document has its path and its rules wherever its name comes from (evidence.md §6.1, §6.4).
public sealed class KnownTypeTests(PlatformServer server) : ContractTest(server)
{
    private const string Md5 = "d41d8cd98f00b204e9800998ecf8427e";
    private const string Sha1 = "da39a3ee5e6b4b0d3255bfef95601890afd80709";

    public static TheoryData<string, string, string> Written { get; } = new()
    {
        { "Address", "2001:DB8::1", "addresses/2001%3Adb8%3A0%3A0%3A0%3A0%3A0%3A1" },
        { "Host", "B\u00fccher.Example", "hosts/xn--bcher-kva.example" },
        { "URL", "HTTP://EXAMPLE.com/A", "urls/HTTP%3A%2F%2Fexample.com%2FA" },
        { "ASN", "AS12345", "asns/ASN12345" },
        { "CIDR", "2001:DB8::/48", "cidrBlocks/2001%3Adb8%3A0%3A0%3A0%3A0%3A0%3A0%2F48" },
        { "File", Md5, "files/D41D8CD98F00B204E9800998ECF8427E" },
        { "File", $" : {Sha1} : ", "files/DA39A3EE5E6B4B0D3255BFEF95601890AFD80709" },
        { "Registry Key", @"hklm\Software\Evil : Run : REG_SZ", @"registryKeys/HKEY_LOCAL_MACHINE%5CSoftware%5CEvil%20%3A%20Run%20%3A%20REG_SZ" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public async Task A_value_is_written_in_its_normal_form(string type, string value, string path)
    {
        Platform.On("DELETE", $"/api/v2/indicators/{path}?owner=Common%20Community").Returns(StubResponse.Success);
        Platform.On("POST", $"/api/v2/groups/campaigns/1/indicators/{path}?owner=Common%20Community").Returns(StubResponse.Json("""{"status":"Success"}""", 201));
        Platform.On("DELETE", $"/api/v2/indicators/files/{Md5.ToUpperInvariant()}/actions/drop/indicators/{path}?owner=Common%20Community").Returns(StubResponse.Success);

        await Org.Indicators.OfType(type)[value].DeleteAsync();
        await Org.Groups.Campaigns[1].Indicators.OfType(type).AddAsync(value);
        await Org.Indicators.Files[Md5].Actions("drop").OfType(type).RemoveAsync(value);
    }

    [Theory]
    [InlineData("Address", "010.1.1.1")]
    [InlineData("Address", "1")]
    [InlineData("File", "nohash")]
    [InlineData("Host", "a.example/x")]
    [InlineData("URL", "example.com")]
    [InlineData("ASN", "12345")]
    [InlineData("CIDR", "192.0.2.0")]
    [InlineData("Registry Key", @"Software\Evil : Run : REG_SZ")]
    [InlineData("Registry Key", @"HKLM\Evil : Run")]
    [InlineData("Registry Key", @"HKLM\Evil")]
    [InlineData("addresses", "010.1.1.1")]
    public async Task A_value_that_the_type_does_not_have_is_not_sent(string type, string value)
    {
        var first = value.Split(" : ")[0];

        await Rejected.WithAsync(() => Org.Indicators.OfType(type)[value].DeleteAsync(), first);
        await Rejected.WithAsync(() => Org.Groups.Campaigns[1].Indicators.OfType(type).AddAsync(value), first);
        await Rejected.WithAsync(() => Org.Indicators.Files[Md5].Actions("drop").OfType(type).AddAsync(value), first);
    }

    [Theory]
    [InlineData("Campaign")]
    [InlineData("campaign")]
    [InlineData("CAMPAIGN")]
    [InlineData("campaigns")]
    [InlineData("Campaigns")]
    public async Task A_group_type_has_one_path_however_its_name_is_written(string type)
    {
        Platform.On("GET", "/api/v2/groups/campaigns/1?owner=Common%20Community").Returns(StubResponse.One("campaign", """{"id":1,"name":"x"}"""));

        (await Org.Groups.OfType(type)[1].GetAsync()).Value.Name.Should().Be("x");
    }

    [Theory]
    [InlineData("Intrusion Set")]
    [InlineData("intrusionSets")]
    [InlineData("INTRUSION SETS")]
    [InlineData("IntrusionSet")]
    public async Task A_group_type_of_two_words_has_one_path_too(string type)
    {
        Platform.On("DELETE", "/api/v2/groups/intrusionSets/1?owner=Common%20Community").Returns(StubResponse.Success);

        await Org.Groups.OfType(type)[1].DeleteAsync();
    }

    [Theory]
    [InlineData("CIDR")]
    [InlineData("cidrs")]
    [InlineData("cidrBlocks")]
    [InlineData("CidrBlock")]
    public async Task An_indicator_type_has_one_path_however_its_name_is_written(string type)
    {
        Platform.On("GET", "/api/v2/indicators/cidrBlocks/192.0.2.0%2F24?owner=Common%20Community")
            .Returns(StubResponse.One("cidrBlock", """{"id":1,"Block":"192.0.2.0/24"}"""));

        CustomIndicator block = await Org.Indicators.OfType(type)["192.0.2.0/24"].GetAsync();

        block.ValueOf("Block").Should().Be("192.0.2.0/24");
    }

    [Fact]
    public async Task What_is_created_has_its_values_in_their_normal_form()
    {
        Platform.On("POST", "/api/v2/indicators/addresses?owner=Common%20Community", """{"rating":3,"ip":"2001:db8:0:0:0:0:0:1"}""")
            .Returns(StubResponse.One("address", """{"id":7,"ip":"2001:db8:0:0:0:0:0:1"}""", 201));
        Platform.On("POST", "/api/v2/indicators/files?owner=Common%20Community", $$"""{"md5":"{{Md5.ToUpperInvariant()}}","size":"3"}""")
            .Returns(StubResponse.One("file", """{"id":8}""", 201));

        await Org.Indicators.OfType(IndicatorType.Address).CreateAsync(new() { Rating = 3, Values = { ["ip"] = "2001:DB8::1" } });
        await Org.Indicators.OfType(IndicatorType.File).CreateAsync(new() { Values = { ["md5"] = Md5, ["size"] = "3" } });
    }

    [Fact]
    public async Task What_is_created_without_its_value_is_not_sent()
    {
        await Rejected.WithAsync(() => Org.Indicators.OfType(IndicatorType.Address).CreateAsync(new() { Values = { ["ip"] = "010.1.1.1" } }), "010.1.1.1");
        await Rejected.WithAsync(() => Org.Indicators.OfType(IndicatorType.Address).CreateAsync(new() { Values = { ["address"] = "192.0.2.1" } }), "'ip'");
        await Rejected.WithAsync(() => Org.Indicators.OfType(IndicatorType.File).CreateAsync(new() { Values = { ["size"] = "1" } }), "'md5', 'sha1', 'sha256'");
    }

    [Fact]
    public async Task An_item_of_a_list_is_addressed_by_what_the_platform_wrote()
    {
        Platform.On("DELETE", "/api/v2/indicators/addresses/010.1.1.1?owner=Common%20Community").Returns(StubResponse.Success);
        Platform.On("DELETE", $"/api/v2/indicators/files/{Sha1}?owner=Common%20Community").Returns(StubResponse.Success);
        Platform.On("DELETE", "/api/v2/indicators/registryKeys/HKEY_USERS%5CA%20%3A%20B%20%3A%20C%20%3A%20REG_SZ?owner=Common%20Community").Returns(StubResponse.Success);

        await Org.Indicators.HandleOf(new Indicator { Type = IndicatorType.Address, Summary = "010.1.1.1" }).DeleteAsync();
        await Org.Indicators.HandleOf(new Indicator { Type = IndicatorType.File, Summary = $" : {Sha1} : " }).DeleteAsync();
        await Org.Indicators.HandleOf(new Indicator { Type = IndicatorType.RegistryKey, Summary = @"HKEY_USERS\A : B : C : REG_SZ" }).DeleteAsync();
    }

    [Fact]
    public async Task A_definition_of_a_built_in_type_has_the_rules_of_the_document()
    {
        var address = new IndicatorTypeDefinition { Name = "Address", Custom = false, ApiBranch = "addresses", ApiEntity = "address" };
        var file = new IndicatorTypeDefinition { Name = "File", Custom = false, ApiBranch = "files", ApiEntity = "file", Value1Label = "MD5", Value2Label = "SHA-1" };
        Platform.On("DELETE", "/api/v2/indicators/addresses/2001%3Adb8%3A0%3A0%3A0%3A0%3A0%3A1?owner=Common%20Community").Returns(StubResponse.Success);
        Platform.On("DELETE", $"/api/v2/indicators/files/{Md5.ToUpperInvariant()}?owner=Common%20Community").Returns(StubResponse.Success);

        await Org.Indicators.OfType(address)["2001:DB8::1"].DeleteAsync();
        await Org.Indicators.OfType(file)[Md5].DeleteAsync();
        await Rejected.WithAsync(() => Org.Indicators.OfType(address)["010.1.1.1"].DeleteAsync(), "010.1.1.1");
        await Rejected.WithAsync(() => Org.Indicators.OfType(file)["nohash"].DeleteAsync(), "nohash");
    }

    // Older instances define a registry key by two values (evidence.md §6.1).
    [Fact]
    public async Task The_instance_decides_how_many_values_a_registry_key_has()
    {
        var old = new IndicatorTypeDefinition
        {
            Name = "Registry Key", Custom = true, ApiBranch = "registryKeys", ApiEntity = "registryKey", Value1Label = "Key Name", Value2Label = "Value Name",
        };
        Platform.On("DELETE", "/api/v2/indicators/registryKeys/HKEY_LOCAL_MACHINE%5CA%20%3A%20B?owner=Common%20Community").Returns(StubResponse.Success);

        await Org.Indicators.OfType(old)[@"HKLM\A", "B"].DeleteAsync();
        await Rejected.WithAsync(() => Org.Indicators.OfType(old)[@"HKLM\A", "B", "REG_SZ"].DeleteAsync(), "Key Name, Value Name");
    }

    // The case that the instance prefers is that of its generated client.
    [Fact]
    public async Task A_definition_of_a_custom_type_has_its_case()
    {
        var shout = new IndicatorTypeDefinition { Name = "Shout", Custom = true, CasePreference = "upper", ApiBranch = "shouts", ApiEntity = "shout", Value1Label = "Word" };
        Platform.On("DELETE", "/api/v2/indicators/shouts/HEY?owner=Common%20Community").Returns(StubResponse.Success);

        await Org.Indicators.OfType(shout)["hey"].DeleteAsync();
    }

    // "A : B", "C" and "A", "B : C" are one text in a path, and so are "A :", "B" and "A", ": B", of which only the second is sent.
    [Theory]
    [InlineData(@"HKEY_USERS\A : B", "C")]
    [InlineData(@"HKEY_USERS\A", "B : C")]
    [InlineData(@"HKEY_USERS\A :", "B")]
    public async Task Values_that_cannot_be_told_apart_are_not_sent(string first, string second)
    {
        var badge = new IndicatorTypeDefinition { Name = "Badge", Custom = true, ApiBranch = "badges", ApiEntity = "badge", Value1Label = "Badge", Value2Label = "Level" };

        await Rejected.WithAsync(() => Org.Indicators.RegistryKeys[first, second, "REG_SZ"].DeleteAsync(), "\" : \"");
        await Rejected.WithAsync(() => Org.Indicators.OfType(IndicatorType.RegistryKey)[first, second, "REG_SZ"].DeleteAsync(), "\" : \"");
        await Rejected.WithAsync(() => Org.Indicators.OfType(badge)[first, second].DeleteAsync(), "\" : \"");
        await Rejected.WithAsync(() => Org.Indicators.OfType("Voodoo Doll")[first, second].DeleteAsync(), "\" : \"");
        FluentActions.Invoking(() => new BatchIndicator(new RegistryKeyCreate { KeyName = first, ValueName = second, ValueType = RegistryValueType.RegSz }).Summary)
            .Should().Throw<ArgumentException>();
    }

    // A colon alone is not the separator, and the name of a value may be a single space.
    [Theory]
    [InlineData(@"HKEY_USERS\A:B", "C: D", "HKEY_USERS%5CA%3AB%20%3A%20C%3A%20D%20%3A%20REG_SZ")]
    [InlineData(@"HKEY_USERS\A", ": B", "HKEY_USERS%5CA%20%3A%20%3A%20B%20%3A%20REG_SZ")]
    [InlineData(@"HKEY_USERS\A", " ", "HKEY_USERS%5CA%20%3A%20%20%20%3A%20REG_SZ")]
    public async Task Values_that_can_be_told_apart_are_sent(string key, string name, string path)
    {
        Platform.On("DELETE", $"/api/v2/indicators/registryKeys/{path}?owner=Common%20Community").Returns(StubResponse.Success);

        await Org.Indicators.RegistryKeys[key, name, "REG_SZ"].DeleteAsync();
    }

    [Fact]
    public async Task The_number_of_values_is_that_of_the_labels()
    {
        var badge = new IndicatorTypeDefinition { Name = "Badge", Custom = true, ApiBranch = "badges", ApiEntity = "badge", Value1Label = "Badge", Value2Label = "Level" };
        var doll = new IndicatorTypeDefinition { Name = "Doll", Custom = true, ApiBranch = "dolls", ApiEntity = "doll", Value1Label = "Doll Name" };

        await Rejected.WithAsync(() => Org.Indicators.OfType(badge)["A"].DeleteAsync(), "Badge, Level");
        await Rejected.WithAsync(() => Org.Indicators.OfType(badge)["A", "B", "C"].DeleteAsync(), "Badge, Level");
        await Rejected.WithAsync(() => Org.Indicators.OfType(doll)["A", "B"].DeleteAsync(), "one value, Doll Name");
        await Rejected.WithAsync(() => Org.Indicators.OfType(IndicatorType.Address)["192.0.2.1", "192.0.2.2"].DeleteAsync(), "one value, ip");
    }

    [Fact]
    public void A_batch_names_the_types_as_responses_do()
    {
        new BatchIndicator("addresses", "192.0.2.1").Type.ToString().Should().Be("Address");
        new BatchIndicatorReference("HOSTS", "A.example").Should().BeEquivalentTo(new { Type = IndicatorType.Host, Summary = "a.example" });
        new BatchGroup("campaigns", "x").Type.ToString().Should().Be("Campaign");
        new BatchGroup(new GroupType("Voodoo"), "x").Type.ToString().Should().Be("Voodoo");
    }
}
