namespace ThreatConnect.ContractTests.Indicators;

// The table of the built-in types: how each is named in paths and in responses.
public sealed class IndicatorTypeTests(PlatformServer server) : ContractTest(server)
{
    [Theory]
    [InlineData("Address", "addresses", "address", "ip")]
    [InlineData("EmailAddress", "emailAddresses", "emailAddress", "address")]
    [InlineData("Host", "hosts", "host", "hostName")]
    [InlineData("URL", "urls", "url", "text")]
    [InlineData("ASN", "asns", "asn", "AS Number")]
    [InlineData("CIDR", "cidrBlocks", "cidrBlock", "Block")]
    [InlineData("Mutex", "mutexes", "mutex", "Mutex")]
    [InlineData("Registry Key", "registryKeys", "registryKey", "Key Name")]
    [InlineData("User Agent", "userAgents", "userAgent", "User Agent String")]
    [InlineData("Hashtag", "hashtags", "hashtag", "Hashtag")]
    [InlineData("Email Subject", "emailSubjects", "emailSubject", "Subject")]
    public async Task A_type_has_its_branch_its_entity_and_its_label(string type, string branch, string entity, string label)
    {
        Platform.On("GET", $"/api/v2/indicators/{branch}/x%2Fy?owner=Common%20Community").Returns(StubResponse.One(entity, $$"""{"id":7,"type":"{{type}}","{{label}}":"x/y"}"""));

        CustomIndicator indicator = await Org.Indicators.OfType(type)["x/y"].GetAsync();

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
