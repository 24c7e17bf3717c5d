namespace ThreatConnect.ContractTests.Indicators;

public sealed class RegistryKeyTests(PlatformServer server) : ContractTest(server)
{
    private const string Item = """
        {"id":14,"type":"Registry Key","Key Name":"HKEY_LOCAL_MACHINE\\Software\\My App","Value Name":"Run Me","Value Type":"REG_SZ"}
        """;

    private const string Path = "/api/v2/indicators/registryKeys/HKEY_LOCAL_MACHINE%5CSoftware%5CMy%20App%20%3A%20Run%20Me%20%3A%20REG_SZ?owner=Common%20Community";

    private RegistryKeyHandle Key => Org.Indicators.RegistryKeys["HKEY_LOCAL_MACHINE\\Software\\My App", "Run Me", "REG_SZ"];

    [Fact]
    public async Task Registry_keys_are_listed_by_page()
    {
        Platform.On("GET", "/api/v2/indicators/registryKeys?resultStart=0&resultLimit=10000&owner=Common%20Community").Returns(StubResponse.Many("registryKey", 1, Item));

        var keys = await Org.Indicators.RegistryKeys.ListAsync().ToListAsync();

        keys.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Id = new IndicatorId(14), KeyName = "HKEY_LOCAL_MACHINE\\Software\\My App", ValueName = "Run Me", ValueType = RegistryValueType.RegSz });
    }

    [Fact]
    public async Task A_registry_key_is_created_under_labels_with_spaces()
    {
        Platform.On(
            "POST",
            "/api/v2/indicators/registryKeys?owner=Common%20Community",
            """{"Key Name":"HKEY_LOCAL_MACHINE\\Software\\My App","Value Name":"Run Me","Value Type":"REG_SZ","confidence":30}""").Returns(StubResponse.One("registryKey", Item, 201));

        RegistryKey created = await Org.Indicators.RegistryKeys.CreateAsync(new()
        {
            KeyName = "HKEY_LOCAL_MACHINE\\Software\\My App", ValueName = "Run Me", ValueType = RegistryValueType.RegSz, Confidence = 30,
        });

        created.ValueName.Should().Be("Run Me");
    }

    [Fact]
    public async Task A_value_without_a_name_is_a_single_space_and_a_short_hive_is_written_long()
    {
        Platform.On(
            "POST",
            "/api/v2/indicators/registryKeys?owner=Common%20Community",
            """{"Key Name":"HKEY_LOCAL_MACHINE\\Software","Value Name":" ","Value Type":"REG_DWORD"}""").Returns(StubResponse.One("registryKey", Item, 201));

        await Org.Indicators.RegistryKeys.CreateAsync(new() { KeyName = "HKLM\\Software", ValueName = " ", ValueType = "REG_DWORD" });
    }

    [Fact]
    public async Task A_registry_key_is_got_by_its_three_values()
    {
        Platform.On("GET", Path).Returns(StubResponse.One("registryKey", Item));

        RegistryKey key = await Key.GetAsync();

        key.KeyName.Should().Be("HKEY_LOCAL_MACHINE\\Software\\My App");
    }

    [Fact]
    public async Task An_older_instance_has_no_value_type()
    {
        Platform.On("GET", "/api/v2/indicators/registryKeys?resultStart=0&resultLimit=10000&owner=Common%20Community")
            .Returns(StubResponse.Many("registryKey", 1, """{"id":14,"Key Name":"HKEY_USERS\\x","Value Name":"a"}"""));

        var keys = await Org.Indicators.RegistryKeys.ListAsync().ToListAsync();

        keys.Should().ContainSingle().Which.Should().BeEquivalentTo(new RegistryKey { Id = 14, KeyName = "HKEY_USERS\\x", ValueName = "a" });
    }

    [Fact]
    public async Task A_registry_key_is_updated_by_its_three_values()
    {
        Platform.On("PUT", Path, """{"rating":1.5,"activeLocked":true}""").Returns(StubResponse.One("registryKey", Item));

        await Key.UpdateAsync(new() { Rating = 1.5m, ActiveLocked = true });
    }

    [Fact]
    public async Task A_registry_key_is_deleted_by_its_three_values()
    {
        Platform.On("DELETE", Path).Returns(StubResponse.Success);

        await Key.DeleteAsync();
    }
}
