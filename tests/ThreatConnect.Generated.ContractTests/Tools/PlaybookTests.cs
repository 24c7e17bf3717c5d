namespace ThreatConnect.ContractTests.Tools;

/// <summary>Playbooks have no owner; one of them comes without an envelope, many come under either of two keys.</summary>
public sealed class PlaybookTests(PlatformServer server) : ContractTest(server)
{
    private const string Playbooks = "/api/v2/playbooks";

    private const string Listed = """
        "id":317,"groupXid":"8e1c3f6a","name":"Look up","description":"d","webLink":"w","groupWebLink":"g","version":"1.0","comment":null,"type":"Playbook",
        "triggerType":"UserAction","endpoint":null,"active":true,"basicAuthEnabled":false,"logLevel":"WARN","updated":1499968217000,"labels":["a","b"],"priority":3
        """;

    private const string Item = "{" + Listed + "}";

    private const string Single = "{" + Listed + ""","playbookTriggerList":[{"id":1,"name":"UserAction Trigger 1","type":"UserAction","userActionTypes":"Host,URL"}]}""";

    [Theory]
    [InlineData("playbook")]
    [InlineData("playbooks")]
    public async Task Playbooks_are_listed_under_either_key(string key)
    {
        Platform.On("GET", Playbooks).Answers(Answer.Many(key, 1, Item));

        var playbooks = await Client.Playbooks.ListAsync().ToListAsync();

        Check(playbooks.Should().ContainSingle().Subject);
    }

    [Theory]
    [InlineData("playbook")]
    [InlineData("playbooks")]
    public async Task Playbooks_are_searched_by_page_under_either_key(string key)
    {
        const string Search = Playbooks + "/search?name=Look%20up%26more&triggerType=UserAction&status=Active&sortOn=triggerType&sortAscending=false&labels=a,b%20c";
        Platform.On("GET", Search + "&resultStart=0&resultLimit=1").Answers(Answer.Many(key, 2, Item));
        Platform.On("GET", Search + "&resultStart=1&resultLimit=1").Answers(Answer.Many(key, null, Item));

        var found = await Client.Playbooks.SearchAsync(
            new() { Name = "Look up&more", TriggerType = "UserAction", Status = PlaybookStatus.Active, SortOn = PlaybookSortField.TriggerType, SortAscending = false, Labels = ["a", "b c"] },
            new() { PageSize = 1 }).ToListAsync();

        found.Should().HaveCount(2).And.AllSatisfy(Check);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_playbook_is_got_bare_or_in_an_envelope(bool isEnveloped)
    {
        var answer = isEnveloped ? Answer.One("playbook", Single) : Answer.Json(Single);
        Platform.On("GET", Playbooks + "/317").Answers(answer);
        Platform.On("GET", Playbooks + "/8e1c%2F3f%206a").Answers(answer, Answer.NotFound);

        Playbook byId = await Client.Playbooks[317].GetAsync();
        var byXid = await Client.Playbooks["8e1c/3f 6a"].FindAsync();

        Check(byId);
        Check(byXid!);
        (await Client.Playbooks["8e1c/3f 6a"].FindAsync()).Should().BeNull();
    }

    [Fact]
    public async Task A_playbook_is_exported_as_a_file_or_as_a_package()
    {
        Platform.OnDownload(Playbooks + "/317/export").Answers(Answer.File("{\"name\":\"n\"}"u8.ToArray()), Answer.File("{\"name\":\"n\"}"u8.ToArray(), "application/json"));
        Platform.OnDownload(Playbooks + "/xid/export?format=tcxp").Answers(Answer.File([0x50, 0x4B, 3, 4]));

        (await Client.Playbooks[317].Export.ReadTextAsync()).Should().Be("""{"name":"n"}""");
        (await Client.Playbooks[317].Export.ReadTextAsync()).Should().Be("""{"name":"n"}""");
        (await Client.Playbooks["xid"].ExportPackage.ReadBytesAsync()).Should().Equal(0x50, 0x4B, 3, 4);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    public async Task A_playbook_is_imported_as_a_new_one_or_a_new_version(int status)
    {
        const string File = """{"name":"Look up","labels":["a"]}""";
        Platform.On("POST", Playbooks, File).Answers(Answer.Json(Single, status));
        Platform.On("POST", Playbooks + "/317", File).Answers(Answer.Json(Single, status));

        var imported = await Client.Playbooks.ImportAsync(Stream(File));
        var version = await Client.Playbooks[317].CreateVersionAsync(Stream(File));

        imported.StatusCode.Should().Be((HttpStatusCode)status);
        version.StatusCode.Should().Be((HttpStatusCode)status);
    }

    [Fact]
    public async Task A_playbook_is_activated_deactivated_and_deleted_whatever_is_answered()
    {
        Platform.On("POST", Playbooks + "/317/activate").Answers(Answer.Json(Single), Answer.Success, Answer.Json("{}"));
        Platform.On("POST", Playbooks + "/317/deactivate").Answers(Answer.Json(Single), Answer.Success, Answer.Empty(200));
        Platform.On("DELETE", Playbooks + "/317").Answers(Answer.Json(Single), Answer.Success, Answer.Empty(204));
        var playbook = Client.Playbooks[317];

        for (var time = 0; time < 3; time++)
        {
            await playbook.ActivateAsync();
            await playbook.DeactivateAsync();
            await playbook.DeleteAsync();
        }
    }

    [Fact]
    public async Task What_is_not_there_is_an_error()
    {
        Platform.On("GET", Playbooks + "/317").Answers(Answer.NotFound);
        Platform.On("POST", Playbooks + "/317/activate").Answers(Answer.NotFound);
        Platform.OnDownload(Playbooks + "/317/export").Answers(Answer.NotFound);
        var playbook = Client.Playbooks[317];

        await playbook.Invoking(playbook => playbook.GetAsync()).Should().ThrowAsync<ThreatConnectApiException>();
        await playbook.Invoking(playbook => playbook.ActivateAsync()).Should().ThrowAsync<ThreatConnectApiException>();
        await playbook.Invoking(playbook => playbook.Export.ReadBytesAsync()).Should().ThrowAsync<ThreatConnectApiException>();
    }

    [Fact]
    public async Task What_is_no_key_is_refused_before_anything_is_sent()
    {
        await Client.Playbooks.Invoking(playbooks => playbooks[""].GetAsync()).Should().ThrowAsync<ArgumentException>();
        await Client.Playbooks.Invoking(playbooks => playbooks["."].DeleteAsync()).Should().ThrowAsync<ArgumentException>();
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static void Check(Playbook playbook)
    {
        playbook.Id.Should().Be(new PlaybookId(317));
        playbook.Name.Should().Be("Look up");
        playbook.Description.Should().Be("d");
    }
}
