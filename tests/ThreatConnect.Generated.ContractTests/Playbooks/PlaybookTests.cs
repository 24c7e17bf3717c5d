namespace ThreatConnect.ContractTests.Playbooks;

/// <summary>Playbooks, in the forms that production systems were seen to send.</summary>
public sealed class PlaybookTests(PlatformServer server) : ContractTest(server)
{
    private const string One = """
        {"id":5,"groupXid":"a-b","name":"n","description":"d","version":"1.0","comment":null,"type":"Playbook","triggerType":"UserAction","endpoint":null,
         "active":true,"status":"Active","basicAuthEnabled":false,"logLevel":"WARN","updated":1554199200000,"labels":["x","y"],"priority":3,"novel":{"a":[1]},
         "playbookTriggerList":[{"id":7,"name":"t","type":"UserAction","eventType":"External","userActionTypes":"Host,URL","more":1}]}
        """;

    [Theory]
    [InlineData("playbook")]
    [InlineData("playbooks")]
    public async Task They_are_listed_under_either_key(string key)
    {
        Platform.On("GET", "/api/v2/playbooks").Answers(Answer.Many(key, null, """{"id":5,"name":"n"}"""));

        (await Client.Playbooks.ListAsync().ToListAsync()).Should().ContainSingle().Which.Name.Should().Be("n");
    }

    [Fact]
    public async Task One_stands_without_an_envelope_and_keeps_what_has_no_member()
    {
        Platform.On("GET", "/api/v2/playbooks/5").Answers(Answer.Json(One));

        Playbook playbook = await Client.Playbooks[5].GetAsync();

        (playbook.Id, playbook.GroupXid, playbook.Description, playbook.Comment, playbook.Active, playbook.LogLevel, playbook.Priority)
            .Should().Be((new PlaybookId(5), "a-b", "d", null, true, "WARN", 3));
        playbook.Updated.Should().Be(new DateTimeOffset(2019, 4, 2, 10, 0, 0, TimeSpan.Zero));
        playbook.Labels.Should().Equal("x", "y");
        playbook.Triggers.Should().ContainSingle().Which.UserActionTypes.Should().Be("Host,URL");
        playbook.Values.Keys.Should().BeEquivalentTo("status", "novel");
        playbook.Values["novel"].GetProperty("a")[0].GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task One_may_stand_in_an_envelope()
    {
        Platform.On("GET", "/api/v2/playbooks/a-b").Answers(Answer.One("playbook", """{"id":5}"""));

        ((await Client.Playbooks["a-b"].GetAsync()).Value.Id).Should().Be(new PlaybookId(5));
    }

    [Fact]
    public async Task One_that_is_gone_is_not_found()
    {
        Platform.On("GET", "/api/v2/playbooks/5").Answers(Answer.NotFound);

        (await Client.Playbooks[5].FindAsync()).Should().BeNull();
    }

    [Fact]
    public async Task A_search_says_all_that_it_is_told()
    {
        Platform.On("GET", "/api/v2/playbooks/search?resultStart=0&resultLimit=10&name=a%20b&triggerType=HttpLink&status=Draft&sortOn=triggerType&sortAscending=false&labels=x%20y,z")
            .Answers(Answer.Many("playbooks", 1, """{"id":5}"""));

        var found = await Client.Playbooks.SearchAsync(
            new()
            {
                Name = "a b",
                TriggerType = "HttpLink",
                Status = PlaybookStatus.Draft,
                SortOn = PlaybookSortField.TriggerType,
                SortAscending = false,
                Labels = ["x y", "z"],
            },
            new() { PageSize = 10 }).ToListAsync();

        found.Should().ContainSingle();
    }

    [Theory]
    [InlineData("a,b")]
    [InlineData("")]
    public void A_label_that_cannot_be_searched_for_is_refused(string label) =>
        FluentActions.Invoking(() => new PlaybookSearch { Labels = ["x", label] }).Should().Throw<ArgumentException>().Which.Message.Should().Contain($"\"{label}\" is no label");

    [Fact]
    public async Task One_is_exported_as_a_file_or_as_a_package()
    {
        Platform.OnDownload("/api/v2/playbooks/5/export").Answers(Answer.File([1]));
        Platform.OnDownload("/api/v2/playbooks/5/export?format=tcxp").Answers(Answer.File([2]));

        (await Client.Playbooks[5].Export.ReadBytesAsync()).Should().Equal(1);
        (await Client.Playbooks[5].ExportPackage.ReadBytesAsync()).Should().Equal(2);
    }

    [Fact]
    public async Task What_was_exported_is_sent_back_as_json()
    {
        Platform.On("POST", "/api/v2/playbooks/a-b", """{"definition":1}""").Answers(Answer.Json("""{"id":6}""", 201));

        using var pbx = new MemoryStream(Encoding.UTF8.GetBytes("""{"definition":1}"""));
        await Client.Playbooks["a-b"].CreateVersionAsync(pbx);

        Platform.Requests.Should().ContainSingle().Which.Header("Content-Type").Should().Be("application/json; charset=utf-8");
    }

    [Fact]
    public async Task What_the_answers_hold_is_left_open()
    {
        Platform.On("POST", "/api/v2/playbooks/5/activate").Answers(Answer.Json("""{"id":5,"active":true}"""));
        Platform.On("POST", "/api/v2/playbooks/5/deactivate").Answers(Answer.Empty(200));
        Platform.On("DELETE", "/api/v2/playbooks/5").Answers(Answer.Failure(200, "it runs"));

        await Client.Playbooks[5].ActivateAsync();
        await Client.Playbooks[5].DeactivateAsync();
        await Client.Playbooks[5].Invoking(playbook => playbook.DeleteAsync()).Should().ThrowAsync<ThreatConnectApiException>();
    }
}
