namespace ThreatConnect.ContractTests.Indicators;

// Get or create and create or update: indicators by their values, which the platform has once. Its POST updates what exists (evidence.md §8, row 71).
public sealed class IndicatorVerbTests(PlatformServer server) : ContractTest(server)
{
    private const string Owner = "owner=Common%20Community";

    private const string Md5 = "D41D8CD98F00B204E9800998ECF8427E";
    private const string File = $$"""{"md5":"{{Md5}}","rating":3}""";
    private const string Exists = "The MD5 for this File is invalid, a File with this MD5 already exists";

    private static readonly FileCreate s_file = new() { Md5 = Md5, Rating = 3 };
    private static readonly StubResponse s_exists = StubResponse.Failure(400, Exists);
    private static readonly StubResponse s_missing = StubResponse.Failure(404, "The requested resource was not found");

    [Fact]
    public async Task An_indicator_that_exists_is_got_as_it_is()
    {
        Platform.On("GET", $"/api/v2/indicators/addresses/2001%3Adb8%3A0%3A0%3A0%3A0%3A0%3A1?{Owner}")
            .Returns(StubResponse.One("address", """{"id":7,"ip":"2001:db8:0:0:0:0:0:1","rating":5}"""));

        (await Org.Indicators.Addresses.GetOrCreateAsync(new() { Ip = "2001:DB8::1", Rating = 3 })).Value.Rating.Should().Be(5);
    }

    [Fact]
    public async Task An_indicator_that_does_not_exist_is_created()
    {
        Platform.On("GET", $"/api/v2/indicators/addresses/192.0.2.1?{Owner}").Returns(s_missing);
        Platform.On("POST", $"/api/v2/indicators/addresses?{Owner}", """{"ip":"192.0.2.1","rating":3}""")
            .Returns(Enumerable.Repeat(StubResponse.One("address", """{"id":7,"ip":"192.0.2.1","rating":3}""", 201), 2));

        (await Org.Indicators.Addresses.GetOrCreateAsync(new() { Ip = "192.0.2.1", Rating = 3 })).StatusCode.Should().Be(HttpStatusCode.Created);
        (await Org.Indicators.Addresses.CreateOrUpdateAsync(new() { Ip = "192.0.2.1", Rating = 3 })).Value.Id.Should().Be(new IndicatorId(7));
    }

    // Another caller creates it between the requests, and the platform reports that (evidence.md §13 #27).
    [Fact]
    public async Task An_indicator_that_exists_already_is_got()
    {
        Platform.On("GET", $"/api/v2/indicators/files/{Md5}?{Owner}").Returns(s_missing, StubResponse.One("file", $$"""{"id":7,"md5":"{{Md5}}","rating":5}"""));
        Platform.On("POST", $"/api/v2/indicators/files?{Owner}", File).Returns(s_exists);

        (await Org.Indicators.Files.GetOrCreateAsync(s_file)).Value.Rating.Should().Be(5);
    }

    [Fact]
    public async Task An_indicator_that_exists_already_is_updated()
    {
        Platform.On("POST", $"/api/v2/indicators/files?{Owner}", File).Returns(s_exists);
        Platform.On("PUT", $"/api/v2/indicators/files/{Md5}?{Owner}", File).Returns(StubResponse.One("file", $$"""{"id":7,"md5":"{{Md5}}","rating":3}"""));

        (await Org.Indicators.Files.CreateOrUpdateAsync(s_file)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    // Another hash is that of another file, or the file is gone again.
    [Fact]
    public async Task What_exists_already_and_is_not_at_the_address_is_an_error()
    {
        Platform.On("GET", $"/api/v2/indicators/files/{Md5}?{Owner}").Returns(s_missing, s_missing);
        Platform.On("PUT", $"/api/v2/indicators/files/{Md5}?{Owner}", File).Returns(s_missing);
        Platform.On("POST", $"/api/v2/indicators/files?{Owner}", File).Returns(s_exists, s_exists);
        Func<Task>[] calls = [() => Org.Indicators.Files.GetOrCreateAsync(s_file), () => Org.Indicators.Files.CreateOrUpdateAsync(s_file)];

        foreach (var call in calls)
        {
            (await call.Should().ThrowAsync<ThreatConnectApiException>()).Which.ServerMessage.Should().Be(Exists);
        }
    }

    [Fact]
    public async Task Another_error_of_the_creation_is_an_error()
    {
        Platform.On("POST", $"/api/v2/indicators/files?{Owner}", File).Returns(
            StubResponse.Failure(400, "The MD5 for this File is invalid"), StubResponse.Failure(403, Exists));

        for (var i = 0; i < 2; i++)
        {
            await FluentActions.Awaiting(() => Org.Indicators.Files.CreateOrUpdateAsync(s_file)).Should().ThrowAsync<ThreatConnectApiException>();
        }
    }

    [Fact]
    public async Task What_exists_already_and_has_no_known_address_is_an_error()
    {
        Platform.On("POST", $"/api/v2/indicators/badges?{Owner}", """{"No.":"1"}""").Returns(s_exists);

        (await FluentActions.Awaiting(() => Org.Indicators.OfType("Badge").CreateOrUpdateAsync(new() { Values = { ["No."] = "1" } }))
            .Should().ThrowAsync<ThreatConnectApiException>()).Which.ServerMessage.Should().Be(Exists);
    }

    [Fact]
    public async Task Every_kind_of_value_addresses_its_indicator()
    {
        Platform.On("GET", $"/api/v2/indicators/files/D41D8CD98F00B204E9800998ECF8427E?{Owner}").Returns(StubResponse.One("file", """{"id":1,"md5":"D41D8CD98F00B204E9800998ECF8427E"}"""));
        Platform.On("GET", $"/api/v2/indicators/registryKeys/HKEY_LOCAL_MACHINE%5CA%20%3A%20b%20%3A%20REG_SZ?{Owner}")
            .Returns(StubResponse.One("registryKey", """{"id":2,"Key Name":"HKEY_LOCAL_MACHINE\\A","Value Name":"b","Value Type":"REG_SZ"}"""));
        Platform.On("GET", $"/api/v2/indicators/hosts/a.example?{Owner}").Returns(StubResponse.One("host", """{"id":3,"hostName":"a.example"}"""));

        (await Org.Indicators.Files.GetOrCreateAsync(new() { Md5 = "d41d8cd98f00b204e9800998ecf8427e", Sha1 = new string('a', 40) })).Value.Id.Value.Should().Be(1);
        (await Org.Indicators.RegistryKeys.GetOrCreateAsync(new() { KeyName = @"HKLM\A", ValueName = "b", ValueType = RegistryValueType.RegSz })).Value.Id.Value.Should().Be(2);
        (await Org.Indicators.OfType(IndicatorType.Host).GetOrCreateAsync(new() { Values = { ["hostName"] = "A.example" } })).Value.Id.Value.Should().Be(3);
    }

    [Fact]
    public async Task What_cannot_be_created_is_refused_before_a_request()
    {
        await FluentActions.Awaiting(() => Org.Indicators.Files.GetOrCreateAsync(new() { Size = 1 })).Should().ThrowAsync<ArgumentException>().WithMessage("*Md5*");
        await FluentActions.Awaiting(() => Org.Indicators.OfType("Badge").GetOrCreateAsync(new() { Values = { ["No."] = "1" } }))
            .Should().ThrowAsync<ArgumentException>().WithMessage("*LoadAsync*");

        Platform.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task An_indicator_that_does_not_exist_is_not_deleted()
    {
        Platform.On("DELETE", $"/api/v2/indicators/addresses/192.0.2.1?{Owner}").Returns(s_missing);

        (await Org.Indicators.Addresses["192.0.2.1"].DeleteIfExistsAsync()).Should().BeFalse();
    }
}
