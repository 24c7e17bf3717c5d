namespace ThreatConnect.ContractTests.Indicators;

public sealed class AddressTests(PlatformServer server) : ContractTest(server)
{
    private const string Item = """
        {"id":9,"owner":{"id":1,"name":"Common Community","type":"Community"},"dateAdded":"2017-07-13T17:50:17Z","lastModified":"2017-07-13T17:50:17Z",
        "rating":4.5,"confidence":75,"webLink":"w","ip":"192.0.2.1"}
        """;

    [Fact]
    public async Task Addresses_are_listed_with_the_filters_of_addresses()
    {
        Platform.On("GET", "/api/v2/indicators/addresses?resultStart=0&resultLimit=10000&owner=Common%20Community&filters=asn%3D64512,city%3DSan%20Jos%C3%A9,"
            + "countryCode%3DCR,countryName%3DCosta%20Rica,organization%3DA%26B,state%3DSJ,timezone%3DAmerica%2FCosta_Rica,active%3Dfalse")
            .Returns(StubResponse.Many("address", 1, """{"id":9,"ownerName":"Common Community","ip":"192.0.2.1","threatAssessScore":3}"""));

        var addresses = await Org.Indicators.Addresses.ListAsync(f => f.Asn == 64512 & f.City == "San José" & f.CountryCode == "CR" & f.CountryName == "Costa Rica"
            & f.Organization == "A&B" & f.State == "SJ" & f.Timezone == "America/Costa_Rica" & f.Active == false).ToListAsync();

        addresses.Should().ContainSingle().Which.Should().BeEquivalentTo(new Address { Id = 9, OwnerName = "Common Community", Ip = "192.0.2.1", ThreatAssessScore = 3 });
    }

    [Fact]
    public async Task An_address_is_created_with_all_its_members()
    {
        Platform.On(
            "POST",
            "/api/v2/indicators/addresses?owner=Common%20Community",
            """{"ip":"192.0.2.1","rating":4.5,"confidence":75,"active":true,"activeLocked":false,"privateFlag":true}""").Returns(StubResponse.One("address", Item, 201));

        Address created = await Org.Indicators.Addresses.CreateAsync(new()
        {
            Ip = "192.0.2.1", Rating = 4.5m, Confidence = 75, Active = true, ActiveLocked = false, PrivateFlag = true,
        });

        created.Should().BeEquivalentTo(new { Ip = "192.0.2.1", Rating = 4.5m, Confidence = 75, Owner = new { Name = "Common Community" } });
    }

    [Fact]
    public async Task No_rating_and_no_confidence_are_something_else_than_zero()
    {
        Platform.On("POST", "/api/v2/indicators/addresses?owner=Common%20Community", """{"ip":"192.0.2.1","rating":0,"confidence":0}""")
            .Returns(StubResponse.One("address", """{"id":9,"ip":"192.0.2.1","rating":0.0,"confidence":0}""", 201));
        Platform.On("GET", "/api/v2/indicators/addresses/192.0.2.2?owner=Common%20Community").Returns(StubResponse.One("address", """{"id":10,"ip":"192.0.2.2"}"""));

        Address zero = await Org.Indicators.Addresses.CreateAsync(new() { Ip = "192.0.2.1", Rating = 0, Confidence = 0 });
        Address none = await Org.Indicators.Addresses["192.0.2.2"].GetAsync();

        zero.Should().BeEquivalentTo(new { Rating = 0m, Confidence = 0 });
        none.Rating.Should().BeNull();
        none.Confidence.Should().BeNull();
    }

    [Fact]
    public async Task An_address_is_got_by_its_value()
    {
        Platform.On("GET", "/api/v2/indicators/addresses/12.13.14.15?includes=additional&owner=Common%20Community").Returns(StubResponse.One("address", Item));

        Address address = await Org.Indicators.Addresses["12.13.14.15"].GetAsync(Include.Additional);

        address.Id.Should().Be(new IndicatorId(9));
    }

    [Theory]
    [InlineData("D24C:3256::2701", "d24c%3A3256%3A0%3A0%3A0%3A0%3A0%3A2701")]
    [InlineData("2001:0db8:0000:0000:0000:0000:0000:0001", "2001%3Adb8%3A0%3A0%3A0%3A0%3A0%3A1")]
    [InlineData("::ffff:192.0.2.1", "0%3A0%3A0%3A0%3A0%3Affff%3Ac000%3A201")]
    [InlineData("::", "0%3A0%3A0%3A0%3A0%3A0%3A0%3A0")]
    public async Task An_ipv6_address_is_written_in_the_only_form_that_the_server_finds(string value, string segment)
    {
        Platform.On("GET", $"/api/v2/indicators/addresses/{segment}?owner=Common%20Community").Returns(StubResponse.One("address", Item));

        await Org.Indicators.Addresses[value].GetAsync();
    }

    [Fact]
    public async Task An_ipv6_address_is_created_in_the_same_form()
    {
        Platform.On("POST", "/api/v2/indicators/addresses?owner=Common%20Community", """{"ip":"d24c:3256:0:0:0:0:0:2701"}""").Returns(StubResponse.One("address", Item, 201));

        await Org.Indicators.Addresses.CreateAsync(new() { Ip = "D24C:3256::2701" });
    }

    [Fact]
    public async Task An_address_is_updated_with_what_is_set()
    {
        Platform.On("PUT", "/api/v2/indicators/addresses/12.13.14.15?owner=Common%20Community", """{"rating":5,"active":false}""").Returns(StubResponse.One("address", Item));

        await Org.Indicators.Addresses["12.13.14.15"].UpdateAsync(new() { Rating = 5, Active = false });
    }

    [Fact]
    public async Task An_address_is_deleted_from_its_owner()
    {
        Platform.On("DELETE", "/api/v2/indicators/addresses/12.13.14.15?owner=Common%20Community").Returns(StubResponse.Success);

        await Org.Indicators.Addresses["12.13.14.15"].DeleteAsync();
    }
}
