namespace ThreatConnect.ContractTests.Indicators;

// Indicators that are created from a value of any type, with the branches and the members of evidence.md §6.1.
public sealed class AnyValueTests(PlatformServer server) : ContractTest(server)
{
    private const string Owner = "owner=Common%20Community";
    private const string Reg = @"HKEY_LOCAL_MACHINE\A : b : REG_SZ";

    public static TheoryData<string, string, string, string> Types => new()
    {
        { "Address", "192.0.2.1", "addresses", """{"ip":"192.0.2.1"}""" },
        { "EmailAddress", "a@example.com", "emailAddresses", """{"address":"a@example.com"}""" },
        { "File", "d41d8cd98f00b204e9800998ecf8427e", "files", """{"md5":"D41D8CD98F00B204E9800998ECF8427E"}""" },
        { "Host", "EXAMPLE.com", "hosts", """{"hostName":"example.com"}""" },
        { "URL", "http://example.com/", "urls", """{"text":"http://example.com/"}""" },
        { "ASN", "AS64496", "asns", """{"AS Number":"ASN64496"}""" },
        { "CIDR", "192.0.2.0/24", "cidrBlocks", """{"Block":"192.0.2.0/24"}""" },
        { "Mutex", "m : n", "mutexes", """{"Mutex":"m : n"}""" },
        { "Registry Key", Reg, "registryKeys", """{"Key Name":"HKEY_LOCAL_MACHINE\\A","Value Name":"b","Value Type":"REG_SZ"}""" },
        { "User Agent", "a/1.0", "userAgents", """{"User Agent String":"a/1.0"}""" },
        { "Hashtag", "#a", "hashtags", """{"Hashtag":"#a"}""" },
        { "Email Subject", "Re: a", "emailSubjects", """{"Subject":"Re: a"}""" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_value_of_every_type_is_created_with_its_members(string type, string summary, string branch, string body)
    {
        var entity = branch switch { "addresses" => "address", "emailAddresses" => "emailAddress", "mutexes" => "mutex", _ => branch[..^1] };
        Platform.On("POST", $"/api/v2/indicators/{branch}?{Owner}", body).Returns(StubResponse.One(entity, $$"""{"id":7,{{body[1..]}}""", 201));

        CustomIndicator indicator = await Org.Indicators.CreateAsync(new IndicatorValue(type, summary));

        indicator.Id.Value.Should().Be(7);
        ((IIndicator)indicator).Type.ToString().Should().Be(type);
    }

    [Fact]
    public async Task All_hashes_of_a_file_are_created()
    {
        var (md5, sha1) = (new string('A', 32), new string('B', 40));
        Platform.On("POST", $"/api/v2/indicators/files?{Owner}", $$"""{"md5":"{{md5}}","sha1":"{{sha1}}"}""").Returns(StubResponse.One("file", """{"id":7}""", 201));

        (await Org.Indicators.CreateAsync(new IndicatorValue(IndicatorType.File, $"{md5} : {sha1}"))).Value.Id.Value.Should().Be(7);
    }

    [Fact]
    public async Task What_is_set_is_sent_beside_the_value()
    {
        Platform.On("POST", $"/api/v2/indicators/hosts?{Owner}", """{"hostName":"a.example","rating":3,"confidence":80,"active":true,"activeLocked":false}""")
            .Returns(StubResponse.One("host", """{"id":7,"hostName":"a.example"}""", 201));

        await Org.Indicators.CreateOrUpdateAsync(
            new HostValue("a.example"), new() { Rating = 3, Confidence = 80, Active = true, ActiveLocked = false });
    }

    [Fact]
    public async Task What_exists_is_got_and_parts_are_added()
    {
        const string Host = """{"id":7,"hostName":"a.example"}""";
        Platform.On("GET", $"/api/v2/indicators/hosts/a.example?{Owner}").Returns(StubResponse.One("host", Host));
        Platform.On("POST", $"/api/v2/indicators/hosts?{Owner}", """{"hostName":"a.example","rating":3}""").Returns(StubResponse.One("host", Host, 201));
        Platform.On("POST", $"/api/v2/indicators/hosts/a.example/tags/seen?{Owner}").Returns(StubResponse.Json("""{"status":"Success"}""", 201));

        (await Org.Indicators.GetOrCreateAsync(new HostValue("a.example"), new() { Rating = 3 })).StatusCode.Should().Be(HttpStatusCode.OK);
        (await Org.Indicators.CreateWithAsync(new HostValue("a.example"), new() { Tags = ["seen"] }, new() { Rating = 3 })).StatusCode
            .Should().Be(HttpStatusCode.Created);
    }

    // The path and the label are those of the definition, and no rule would guess them.
    [Fact]
    public async Task A_detected_value_of_a_type_of_the_instance_has_its_definition()
    {
        var detector = new IndicatorDetector(
        [
            new() { Name = "Voodoo Doll", ApiBranch = "dollies", ApiEntity = "dolly", Value1Label = "Doll Name", CasePreference = "upper", Regexes = [@"vd-\d+"] },
        ]);
        detector.TryDetect("vd-1", out var value).Should().BeTrue();
        Platform.On("POST", $"/api/v2/indicators/dollies?{Owner}", """{"Doll Name":"VD-1"}""").Returns(StubResponse.One("dolly", """{"id":7,"Doll Name":"VD-1"}""", 201));
        Platform.On("POST", $"/api/v2/indicators/dollies/VD-1/tags/seen?{Owner}").Returns(StubResponse.Json("""{"status":"Success"}""", 201));

        (await Org.Indicators.CreateAsync(value)).Value.ValueOf("Doll Name").Should().Be("VD-1");
        await Org.Indicators[value].Tags.AddAsync("seen");
        value.Should().Be(new IndicatorValue("Voodoo Doll", "VD-1")).And.Subject.GetHashCode().Should().Be(new IndicatorValue("Voodoo Doll", "VD-1").GetHashCode());
        value.Should().NotBe(new IndicatorValue("Voodoo Doll", "VD-2")).And.NotBe(new IndicatorValue("Badge", "VD-1"));
    }

    [Fact]
    public async Task A_value_that_cannot_be_created_is_refused_before_a_request()
    {
        var unknown = new IndicatorValue("Voodoo Doll", "Zombie");
        Func<IndicatorValue, Task>[] calls =
        [
            value => Org.Indicators.CreateAsync(value),
            value => Org.Indicators.CreateWithAsync(value, new()),
            value => Org.Indicators.GetOrCreateAsync(value),
            value => Org.Indicators.CreateOrUpdateAsync(value),
        ];

        foreach (var call in calls)
        {
            (await call.Invoking(send => send(default)).Should().ThrowAsync<ArgumentException>()).WithParameterName("value");
            (await call.Invoking(send => send(unknown)).Should().ThrowAsync<ArgumentException>())
                .WithParameterName("value").WithMessage("\"Zombie\": Voodoo Doll: *Types.Indicators.LoadAsync()*");
        }

        FluentActions.Invoking(() => Org.Indicators[default(IndicatorValue)]).Should().Throw<ArgumentException>().WithParameterName("value");
        Platform.Requests.Should().BeEmpty();
    }
}
