namespace ThreatConnect.ContractTests.Associations;

// Indicators that are associated with a group, an indicator and a task.
public sealed class IndicatorAssociationTests(PlatformServer server) : IndicatorAssociationTest(server)
{
    public static TheoryData<ItemType> AssociableTypes => [.. Associable];

    public static TheoryData<ItemType, string> Types => ForEach(Associable, IndicatorRows.Branches);

    [Theory]
    [MemberData(nameof(AssociableTypes))]
    public async Task Indicators_of_all_types_are_listed_by_page(ItemType itemType)
    {
        var path = PathOf(itemType) + "/indicators";
        Platform.On("GET", $"{path}?resultStart=0&resultLimit=2&owner=Common%20Community").Returns(StubResponse.Many(
            "indicator",
            3,
            """{"id":"9","type":"Address","summary":"192.0.2.1","ownerName":"Common Community","rating":4.00,"confidence":0,"dateAdded":"2016-07-13T17:50:25-05:00Z"}""",
            """{"id":10,"type":"Registry Key","summary":"HKEY_USERS\\a : b : REG_SZ"}"""));
        Platform.On("GET", $"{path}?resultStart=2&resultLimit=2&owner=Common%20Community")
            .Returns(StubResponse.Many("indicator", null, """{"id":11,"type":"Voodoo Doll","summary":"a : b"}"""));

        var indicators = await IndicatorsOf(itemType).ListAsync(new() { PageSize = 2 }).ToListAsync();

        indicators.Should().BeEquivalentTo(
            [
                new Indicator
                {
                    Id = 9, Type = IndicatorType.Address, Summary = "192.0.2.1", OwnerName = "Common Community", Rating = 4, Confidence = 0,
                    DateAdded = new DateTimeOffset(2016, 7, 13, 17, 50, 25, TimeSpan.FromHours(-5)),
                },
                new Indicator { Id = 10, Type = "Registry Key", Summary = "HKEY_USERS\\a : b : REG_SZ" },
                new Indicator { Id = 11, Type = "Voodoo Doll", Summary = "a : b" },
            ],
            options => options.WithStrictOrdering());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Indicators_of_a_type_are_listed_got_put_on_and_taken_off(ItemType itemType, string branch) =>
        await CallAsync(IndicatorsOf(itemType), branch, PathOf(itemType) + "/indicators");

    [Theory]
    [MemberData(nameof(AssociableTypes))]
    public async Task A_type_may_be_known_by_its_name_alone(ItemType itemType)
    {
        var path = PathOf(itemType) + "/indicators";
        var mutex = new AssociationRow("mutexes", "mutex", "Global%5Cx", """{"id":"9","type":"Mutex","Mutex":"Global\\x"}""", new { Id = new IndicatorId(9), Type = IndicatorType.Mutex });

        await CallAsync(IndicatorsOf(itemType).OfType("Voodoo Doll"), IndicatorRows.VoodooDoll, path, IndicatorRows.OfVoodooDoll);
        await CallAsync(IndicatorsOf(itemType).OfType(IndicatorType.Mutex), "Global\\x", path, mutex);
    }

    [Fact]
    public async Task A_type_of_the_instance_is_read_under_its_own_labels()
    {
        Platform.On("GET", $"{PathOf(ItemType.Group)}/indicators/voodooDolls{Page}")
            .Returns(StubResponse.Many("voodooDoll", 1, """{"id":"9","type":"Voodoo Doll","Doll Name":"a/b","Pin":"c"}"""));

        var dolls = await IndicatorsOf(ItemType.Group).OfType("Voodoo Doll").ListAsync().ToListAsync();

        dolls.Select(doll => (doll.ValueOf("Doll Name"), doll.ValueOf("Pin"))).Should().Equal(("a/b", "c"));
    }

    [Theory]
    [MemberData(nameof(AssociableTypes))]
    public async Task An_item_of_a_mixed_list_gives_its_association(ItemType itemType)
    {
        var path = PathOf(itemType) + "/indicators";
        Platform.On("DELETE", $"{path}/addresses/192.0.2.1{Owner}").Returns(StubResponse.Success);
        Platform.On("DELETE", $"{path}/files/F3B25701FE362EC84616A93A45CE9998{Owner}").Returns(StubResponse.Success);
        Indicator[] items =
        [
            new() { Type = IndicatorType.Address, Summary = "192.0.2.1" },
            new() { Type = IndicatorType.File, Summary = "F3B25701FE362EC84616A93A45CE9998 : 3395856CE81F2B7382DEE72602F798B642F14140" },
        ];

        foreach (var item in items)
        {
            await IndicatorsOf(itemType).OfType(item.Type).RemoveAsync(item.Summary!);
        }
    }

    [Theory]
    [MemberData(nameof(AssociableTypes))]
    public async Task Indicators_of_a_type_are_listed_by_page(ItemType itemType)
    {
        var path = PathOf(itemType) + "/indicators/urls";
        Platform.On("GET", $"{path}?resultStart=0&resultLimit=1&owner=Common%20Community").Returns(StubResponse.Many("url", 2, """{"id":1,"text":"http://a.example"}"""));
        Platform.On("GET", $"{path}?resultStart=1&resultLimit=1&owner=Common%20Community").Returns(StubResponse.Many("url", null, """{"id":2,"text":"http://b.example"}"""));

        var urls = await IndicatorsOf(itemType).Urls.ListAsync(new() { PageSize = 1 }).ToListAsync();

        urls.Should().BeEquivalentTo([new Url { Id = 1, Text = "http://a.example" }, new Url { Id = 2, Text = "http://b.example" }], options => options.WithStrictOrdering());
    }

    [Theory]
    [InlineData("F3B25701FE362EC84616A93A45CE9998")]
    [InlineData("3395856CE81F2B7382DEE72602F798B642F14140")]
    [InlineData("275A021BBFB6489E54D471899F7DB9D1663FC695EC2FE2A2C4538AABF651FD0F")]
    public async Task A_file_is_associated_by_any_of_its_hashes(string hash)
    {
        Platform.On("POST", $"{PathOf(ItemType.Group)}/indicators/files/{hash}{Owner}").Returns(Created);

        await IndicatorsOf(ItemType.Group).Files.AddAsync(hash);
    }

    [Theory]
    [InlineData("http://example.com/", "http%3A%2F%2Fexample.com%2F")]
    [InlineData("https://example.com/a/../b?c=d+e&f=ü", "https%3A%2F%2Fexample.com%2Fa%2F..%2Fb%3Fc%3Dd%2Be%26f%3D%C3%BC")]
    public async Task A_url_is_one_segment_on_both_ends(string value, string segment)
    {
        Platform.On("POST", $"/api/v2/indicators/urls/{segment}/indicators/urls/{segment}{Owner}").Returns(Created);

        await Org.Indicators.Urls[value].Indicators.Urls.AddAsync(value);
    }

    [Theory]
    [InlineData("153.141.153.0/20", "153.141.153.0%2F20")]
    [InlineData("abc:def:10::/48", "abc%3Adef%3A10%3A0%3A0%3A0%3A0%3A0%2F48")]
    public async Task A_block_is_one_segment_on_both_ends(string value, string segment)
    {
        Platform.On("DELETE", $"/api/v2/indicators/cidrBlocks/{segment}/indicators/cidrBlocks/{segment}{Owner}").Returns(StubResponse.Success);

        await Org.Indicators.CidrBlocks[value].Indicators.CidrBlocks.RemoveAsync(value);
    }

    [Fact]
    public async Task A_registry_key_is_one_segment_on_both_ends()
    {
        const string Segment = "HKEY_LOCAL_MACHINE%5CSoftware%5Ca%2Fb%20%3A%20%20%20%3A%20REG_SZ";
        Platform.On("GET", $"/api/v2/indicators/registryKeys/{Segment}/indicators/registryKeys/{Segment}{Owner}").Returns(StubResponse.NotFound);
        var value = new RegistryKeyValue("HKLM\\Software\\a/b", " ", "REG_SZ");

        (await Org.Indicators.RegistryKeys[value].Indicators.RegistryKeys.FindAsync(value)).Should().BeNull();
    }
}
