namespace ThreatConnect.ContractTests.Automation;

// Playbooks have no owner; one of them comes without an envelope, many come under either of two keys.
public sealed class PlaybookTests(PlatformServer server) : ContractTest(server)
{
    private const string Playbooks = "/api/v2/playbooks";

    private const string Listed = """
        "id":317,"groupXid":"8e1c3f6a","name":"Look up","description":"d","webLink":"w","groupWebLink":"g","version":"1.0","comment":null,"type":"Playbook",
        "triggerType":"UserAction","endpoint":null,"active":true,"basicAuthEnabled":false,"logLevel":"WARN","updated":1499968217000,"labels":["a","b"],"priority":3
        """;

    private const string Item = "{" + Listed + "}";

    private const string Single = "{" + Listed + ""","playbookTriggerList":[{"id":1,"name":"UserAction Trigger 1","type":"UserAction","userActionTypes":"Host,URL"}]}""";

    private const string Complete = """
        {"id":5,"groupXid":"a-b","name":"n","description":"d","version":"1.0","comment":null,"type":"Playbook","triggerType":"UserAction","endpoint":null,
         "active":true,"status":"Active","basicAuthEnabled":false,"logLevel":"WARN","updated":1554199200000,"labels":["x","y"],"priority":3,"novel":{"a":[1]},
         "playbookTriggerList":[{"id":7,"name":"t","type":"UserAction","eventType":"External","userActionTypes":"Host,URL","more":1}]}
        """;

    [Theory]
    [InlineData("playbook")]
    [InlineData("playbooks")]
    public async Task Playbooks_are_listed_under_either_key(string key)
    {
        Platform.On("GET", Playbooks).Returns(StubResponse.Many(key, 1, Item));

        var playbooks = await Client.Playbooks.ListAsync().ToListAsync();

        Check(playbooks.Should().ContainSingle().Subject);
    }

    [Theory]
    [InlineData("playbook", "Active")]
    [InlineData("playbooks", "Draft")]
    public async Task Playbooks_are_searched_by_page_under_either_key(string key, string status)
    {
        var search = Playbooks + $"/search?name=Look%20up%26more&triggerType=UserAction&status={status}&sortOn=triggerType&sortAscending=false&labels=a,b%20c";
        Platform.On("GET", search + "&resultStart=0&resultLimit=1").Returns(StubResponse.Many(key, 2, Item));
        Platform.On("GET", search + "&resultStart=1&resultLimit=1").Returns(StubResponse.Many(key, null, Item));

        var found = await Client.Playbooks.SearchAsync(
            new()
            {
                Name = "Look up&more",
                TriggerType = "UserAction",
                Status = status == "Draft" ? PlaybookStatus.Draft : PlaybookStatus.Active,
                SortOn = PlaybookSortField.TriggerType,
                SortAscending = false,
                Labels = ["a", "b c"],
            },
            new() { PageSize = 1 }).ToListAsync();

        found.Should().HaveCount(2).And.AllSatisfy(Check);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_playbook_is_got_bare_or_in_an_envelope(bool isEnveloped)
    {
        var response = isEnveloped ? StubResponse.One("playbook", Single) : StubResponse.Json(Single);
        Platform.On("GET", Playbooks + "/317").Returns(response);
        Platform.On("GET", Playbooks + "/8e1c%2F3f%206a").Returns(response, StubResponse.NotFound);

        Playbook byId = await Client.Playbooks[317].GetAsync();
        var byXid = await Client.Playbooks["8e1c/3f 6a"].FindAsync();

        Check(byId);
        Check(byXid!);
        (await Client.Playbooks["8e1c/3f 6a"].FindAsync()).Should().BeNull();
    }

    [Fact]
    public async Task A_playbook_is_exported_as_a_file_or_as_a_package()
    {
        Platform.OnDownload(Playbooks + "/317/export").Returns(StubResponse.File("{\"name\":\"n\"}"u8.ToArray()), StubResponse.File("{\"name\":\"n\"}"u8.ToArray(), "application/json"));
        Platform.OnDownload(Playbooks + "/xid/export?format=tcxp").Returns(StubResponse.File([0x50, 0x4B, 3, 4]));

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
        Platform.On("POST", Playbooks, File).Returns(StubResponse.Json(Single, status));
        Platform.On("POST", Playbooks + "/317", File).Returns(StubResponse.Json(Single, status));

        var imported = await Client.Playbooks.ImportAsync(Stream(File));
        var version = await Client.Playbooks[317].CreateVersionAsync(Stream(File));

        imported.StatusCode.Should().Be((HttpStatusCode)status);
        version.StatusCode.Should().Be((HttpStatusCode)status);
    }

    [Fact]
    public async Task A_playbook_is_activated_deactivated_and_deleted_with_every_success()
    {
        Platform.On("POST", Playbooks + "/317/activate").Returns(StubResponse.Json(Single), StubResponse.Success, StubResponse.Json("{}"));
        Platform.On("POST", Playbooks + "/317/deactivate").Returns(StubResponse.Json(Single), StubResponse.Success, StubResponse.Empty(200));
        Platform.On("DELETE", Playbooks + "/317").Returns(StubResponse.Json(Single), StubResponse.Success, StubResponse.Empty(204));
        var playbook = Client.Playbooks[317];

        for (var time = 0; time < 3; time++)
        {
            await playbook.ActivateAsync();
            await playbook.DeactivateAsync();
            await playbook.DeleteAsync();
        }
    }

    [Fact]
    public async Task A_missing_object_is_an_error()
    {
        Platform.On("GET", Playbooks + "/317").Returns(StubResponse.NotFound);
        Platform.On("POST", Playbooks + "/317/activate").Returns(StubResponse.NotFound);
        Platform.OnDownload(Playbooks + "/317/export").Returns(StubResponse.NotFound);
        var playbook = Client.Playbooks[317];

        await playbook.Invoking(playbook => playbook.GetAsync()).Should().ThrowAsync<ThreatConnectApiException>();
        await playbook.Invoking(playbook => playbook.ActivateAsync()).Should().ThrowAsync<ThreatConnectApiException>();
        await playbook.Invoking(playbook => playbook.Export.ReadBytesAsync()).Should().ThrowAsync<ThreatConnectApiException>();
    }

    [Fact]
    public async Task A_key_that_is_not_a_segment_or_an_id_is_rejected_before_anything_is_sent()
    {
        await Client.Playbooks.Invoking(playbooks => playbooks[""].GetAsync()).Should().ThrowAsync<ArgumentException>();
        await Client.Playbooks.Invoking(playbooks => playbooks["."].DeleteAsync()).Should().ThrowAsync<ArgumentException>();
        Client.Playbooks.Invoking(playbooks => playbooks[-1L]).Should().Throw<ArgumentOutOfRangeException>().WithMessage("id is at least 1.*");
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static void Check(Playbook playbook)
    {
        playbook.Id.Should().Be(new PlaybookId(317));
        playbook.Name.Should().Be("Look up");
        playbook.Description.Should().Be("d");
    }

    [Fact]
    public async Task A_playbook_without_an_envelope_keeps_unknown_members()
    {
        Platform.On("GET", "/api/v2/playbooks/5").Returns(StubResponse.Json(Complete));

        Playbook playbook = await Client.Playbooks[5].GetAsync();

        (playbook.Id, playbook.GroupXid, playbook.Description, playbook.Comment, playbook.Active, playbook.LogLevel, playbook.Priority)
            .Should().Be((new PlaybookId(5), "a-b", "d", null, true, "WARN", 3));
        playbook.Updated.Should().Be(new DateTimeOffset(2019, 4, 2, 10, 0, 0, TimeSpan.Zero));
        playbook.Labels.Should().Equal("x", "y");
        playbook.Triggers.Should().ContainSingle().Which.UserActionTypes.Should().Be("Host,URL");
        playbook.Values.Keys.Should().BeEquivalentTo("status", "novel");
        playbook.Values["novel"].GetProperty("a")[0].GetInt32().Should().Be(1);
    }

    [Theory]
    [InlineData("a,b")]
    [InlineData("")]
    public void A_label_that_cannot_be_searched_for_is_rejected(string label) =>
        FluentActions.Invoking(() => new PlaybookSearch { Labels = ["x", label] }).Should().Throw<ArgumentException>().Which.Message.Should().Contain($"\"{label}\" is not a valid label");

    [Fact]
    public async Task A_failure_with_status_code_200_is_an_error()
    {
        Platform.On("DELETE", "/api/v2/playbooks/5").Returns(StubResponse.Failure(200, "it runs"));

        await Client.Playbooks[5].Invoking(playbook => playbook.DeleteAsync()).Should().ThrowAsync<ThreatConnectApiException>();
    }
}
