namespace ThreatConnect.ContractTests.Files;

/// <summary>What a file does to other indicators.</summary>
public sealed class FileActionTests(PlatformServer server) : ContractTest(server)
{
    private const string Actions = "/api/v2/indicators/files/D41D8CD98F00B204E9800998ECF8427E/actions";

    private const string Owner = "?owner=Common%20Community";

    private FileHandle Handle => Org.Indicators.Files["d41d8cd98f00b204e9800998ecf8427e"];

    [Fact]
    public async Task A_file_that_is_dropped_is_addressed_by_one_hash()
    {
        Platform.On("POST", Actions + "/drop/indicators/files/DA39A3EE5E6B4B0D3255BFEF95601890AFD80709" + Owner).Answers(Answer.Success);

        await Handle.Actions(FileAction.Drop).Files.AddAsync("da39a3ee5e6b4b0d3255bfef95601890afd80709");
    }

    [Fact]
    public async Task A_registry_key_is_addressed_by_its_values_together()
    {
        Platform.On("DELETE", Actions + "/registryKey/indicators/registryKeys/HKEY_LOCAL_MACHINE%5CSoftware%20%3A%20Run%20%3A%20REG_SZ" + Owner).Answers(Answer.Success);

        await Handle.Actions(FileAction.RegistryKey).RegistryKeys.RemoveAsync(new RegistryKeyValue(@"HKLM\Software", "Run", RegistryValueType.RegSz));
    }

    [Fact]
    public async Task Actions_and_types_may_be_an_instance_s_own()
    {
        Platform.On("POST", Actions + "/pierce/indicators/voodooDolls/a%2Fb" + Owner).Answers(Answer.Success);

        await Handle.Actions("pierce").OfType("Voodoo Doll").AddAsync("a/b");
    }

    [Fact]
    public async Task Those_of_one_type_may_come_as_items_of_a_mixed_list()
    {
        Platform.On("GET", Actions + "/traffic/indicators/hosts?resultStart=0&resultLimit=10000&owner=Common%20Community")
            .Answers(Answer.Many("indicator", 1, """{"id":5,"type":"Host","summary":"a.example"}"""));

        var hosts = await Handle.Actions(FileAction.Traffic).Hosts.ListAsync().ToListAsync();

        hosts.Should().ContainSingle().Which.HostName.Should().Be("a.example");
    }

    [Fact]
    public async Task A_link_is_made_again_when_no_answer_came()
    {
        Platform.On("POST", Actions + "/mutex/indicators/mutexes/m" + Owner).Answers(Answer.Text(503, "busy"), Answer.Json("""{"status":"Success"}""", 201));

        await Platform.PassTimeUntilDoneAsync(Handle.Actions(FileAction.Mutex).Mutexes.AddAsync("m"));
    }

    [Fact]
    public void An_action_that_was_never_given_is_refused() =>
        Handle.Invoking(file => file.Actions(default)).Should().Throw<ArgumentException>().WithParameterName("action");
}
