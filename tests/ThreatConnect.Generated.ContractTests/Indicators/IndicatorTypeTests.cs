namespace ThreatConnect.ContractTests.Indicators;

// The table of the built-in types: how each is named in paths and in responses.
public sealed class IndicatorTypeTests(PlatformServer server) : ContractTest(server)
{
    [Theory]
    [InlineData("Address", "addresses", "address", "ip", "192.0.2.1", "192.0.2.1")]
    [InlineData("EmailAddress", "emailAddresses", "emailAddress", "address", "a/b@c", "a%2Fb%40c")]
    [InlineData("Host", "hosts", "host", "hostName", "a.example", "a.example")]
    [InlineData("URL", "urls", "url", "text", "http://x/y", "http%3A%2F%2Fx%2Fy")]
    [InlineData("ASN", "asns", "asn", "AS Number", "ASN12", "ASN12")]
    [InlineData("CIDR", "cidrBlocks", "cidrBlock", "Block", "192.0.2.0/24", "192.0.2.0%2F24")]
    [InlineData("Mutex", "mutexes", "mutex", "Mutex", "x/y", "x%2Fy")]
    [InlineData("Registry Key", "registryKeys", "registryKey", "Key Name", @"HKEY_USERS\x : y : REG_SZ", "HKEY_USERS%5Cx%20%3A%20y%20%3A%20REG_SZ")]
    [InlineData("User Agent", "userAgents", "userAgent", "User Agent String", "x/y", "x%2Fy")]
    [InlineData("Hashtag", "hashtags", "hashtag", "Hashtag", "#x/y", "%23x%2Fy")]
    [InlineData("Email Subject", "emailSubjects", "emailSubject", "Subject", "x/y", "x%2Fy")]
    public async Task A_type_has_its_branch_its_entity_and_its_label(string type, string branch, string entity, string label, string value, string encoded)
    {
        Platform.On("GET", $"/api/v2/indicators/{branch}/{encoded}?owner=Common%20Community").Returns(StubResponse.One(entity, $$"""{"id":7,"type":"{{type}}","{{label}}":"x/y"}"""));

        CustomIndicator indicator = await Org.Indicators.OfType(type)[value].GetAsync();

        indicator.ValueOf(label).Should().Be("x/y");
    }

    [Fact]
    public async Task A_type_of_the_instance_is_created_under_its_own_labels()
    {
        Platform.On("POST", "/api/v2/indicators/voodooDolls?owner=Common%20Community", """{"Doll Name":"a\\b","rating":3,"confidence":10}""")
            .Returns(StubResponse.One("voodooDoll", """{"id":7,"type":"Voodoo Doll","Doll Name":"a\\b"}""", 201));

        CustomIndicator created = await Org.Indicators.OfType("Voodoo Doll").CreateAsync(new() { Values = { ["Doll Name"] = "a\\b" }, Rating = 3, Confidence = 10 });

        created.ValueOf("Doll Name").Should().Be("a\\b");
    }
}
