namespace ThreatConnect.ContractTests.Batch;

// The outcome of each item, by the counts and errors of its job.
public sealed class BatchOutcomeTests(PlatformServer server) : BatchTest(server)
{
    private const string Content =
        """
        {"indicator":[{"type":"Address","ip":"192.0.2.1"},{"type":"Host","hostName":"a.example"},{"type":"Mutex","Mutex":"m"}],
         "group":[{"type":"Threat","name":"t","xid":"x-0"},{"type":"Tool","name":"u","xid":"x-1"}]}
        """;

    private static readonly BatchItem[] s_items =
    [
        new BatchIndicator(new AddressCreate { Ip = "192.0.2.1" }),
        new BatchIndicator(new HostCreate { HostName = "a.example" }),
        new BatchIndicator(new MutexCreate { Name = "m" }),
        new BatchGroup(new ThreatCreate { Name = "t" }) { Xid = "x-0" },
        new BatchGroup(new ToolCreate { Name = "u" }) { Xid = "x-1" },
    ];

    // Each has its own reason, which shows the item of an error.
    [Theory]
    [InlineData("x-1", "the reason $.group[1] x-1", 4)]
    [InlineData("", "the reason $.group[1]", 4)]
    [InlineData("x-0", "the reason", 3)]
    [InlineData("a.example", "the reason", 1)]
    [InlineData("", "the reason $.indicator[2]", 2)]
    public async Task An_error_belongs_to_its_item_by_path_by_xid_or_by_value(string source, string message, int expected)
    {
        OnJob(1, Content, Ended(1, success: 4, error: 1));
        OnErrors(1, $$"""[{"errorReason":"the reason","errorSource":"{{source}}","errorMessage":"{{message}}"}]""");

        var outcomes = await CreateAsync(s_items);

        outcomes.Should().HaveCount(5);
        var failed = outcomes.Single(outcome => outcome.State is BatchOutcomeState.Failed);
        failed.Item.Should().BeSameAs(s_items[expected]);
        (failed.Reason, failed.Message, failed.WasSent).Should().Be(("the reason", message, true));
        outcomes.Where(outcome => outcome != failed).Should().AllSatisfy(outcome => outcome.State.Should().Be(BatchOutcomeState.Succeeded));
    }

    [Fact]
    public async Task The_code_comes_from_the_results()
    {
        OnJob(1, Content, Ended(1, success: 4, error: 1));
        OnErrors(
            1,
            """[{"errorReason":"r","errorSource":"x-1","errorMessage":"r $.group[1] x-1"}]""",
            """[{"code":"0x1006","severity":"Error","errorReason":"r","errorMessage":"r $.group[1] x-1"}]""");

        var outcomes = await CreateAsync(s_items);

        outcomes.Single(outcome => outcome.State is BatchOutcomeState.Failed).Code.Should().Be("0x1006");
    }

    [Fact]
    public async Task An_error_of_nobody_is_an_outcome_of_its_own()
    {
        OnJob(1, Content, Ended(1, success: 4, error: 1));
        OnErrors(1, """[{"errorReason":"r","errorSource":"","errorMessage":"nobody knows"}]""");

        var outcomes = await CreateAsync(s_items);

        outcomes.Should().ContainSingle(outcome => outcome.Item == null).Which.Message.Should().Be("nobody knows");
        outcomes.Where(outcome => outcome.Item is not null).Should().HaveCount(5)
            .And.AllSatisfy(outcome => outcome.State.Should().Be(BatchOutcomeState.Undetermined));
    }

    [Fact]
    public async Task Items_after_the_error_that_halts_a_job_are_not_processed()
    {
        BatchItem[] items = [.. Enumerable.Range(0, 5).Select(index => new BatchIndicator(IndicatorType.Mutex, $"m{index}"))];
        OnJob(
            1,
            $$"""{"indicator":[{{string.Join(',', Enumerable.Range(0, 5).Select(index => $$"""{"type":"Mutex","summary":"m{{index}}"}"""))}}]}""",
            Ended(1, success: 1, error: 1, unprocessed: 3),
            Config.Replace("\"haltOnError\":false", "\"haltOnError\":true", StringComparison.Ordinal));
        OnErrors(1, """[{"errorReason":"r","errorSource":"m1","errorMessage":"r $.indicator[1]"}]""");

        var outcomes = await CreateAsync(items, new BatchOptions { Version = BatchVersion.V2, AttributeWriteType = AttributeWriteType.Append, HaltOnError = true });

        outcomes.OrderBy(outcome => outcome.Index).Select(outcome => outcome.State).Should().Equal(
            BatchOutcomeState.Succeeded,
            BatchOutcomeState.Failed,
            BatchOutcomeState.Unprocessed,
            BatchOutcomeState.Unprocessed,
            BatchOutcomeState.Unprocessed);
    }

    [Theory]
    [InlineData(4, 0, 0)]
    [InlineData(6, 0, 0)]
    [InlineData(0, 0, 0)]
    public async Task Counts_that_do_not_add_up_leave_the_items_undetermined(int success, int error, int unprocessed)
    {
        OnJob(1, Content, Ended(1, success, error, unprocessed));

        var outcomes = await CreateAsync(s_items);

        outcomes.Should().HaveCount(5).And.AllSatisfy(outcome => outcome.State.Should().Be(BatchOutcomeState.Undetermined));
        outcomes[0].Reason.Should().Contain($"{success} succeeded");
    }

    [Theory]
    [InlineData("""{"status":"Running"}""")]
    [InlineData("""{"status":"Success","data":{"batchStatus":{"id":1,"status":"Running"}}}""")]
    public async Task A_job_is_polled_until_it_is_completed(string running)
    {
        Platform.On("POST", "/api/v2/batch", Config).Returns(Created(1));
        OnContent(1, Content);
        Platform.On("GET", "/api/v2/batch/1?includeAdditional=true").Returns(StubResponse.Json(running), StubResponse.Json(running), Ended(1, success: 5));

        (await CreateAsync(s_items)).Should().HaveCount(5).And.AllSatisfy(outcome => outcome.State.Should().Be(BatchOutcomeState.Succeeded));
    }

    [Fact]
    public async Task An_upload_response_and_a_status_may_have_no_envelope()
    {
        Platform.On("POST", "/api/v2/batch", Config).Returns(StubResponse.Json("""{"batchId":"1"}""", 201));
        var upload = Platform.On("POST", "/api/v2/batch/1");
        upload.Check = request => ShouldBeContent(request.BodyText, Content);
        upload.Returns(StubResponse.Json("""{"status":"Queued"}""", 202));
        Platform.On("GET", "/api/v2/batch/1?includeAdditional=true").Returns(
            StubResponse.Json("""{"status":"Completed","errorCount":"0","successCount":"5","unprocessedCount":"0"}"""));

        (await CreateAsync(s_items)).Should().HaveCount(5).And.AllSatisfy(outcome => outcome.State.Should().Be(BatchOutcomeState.Succeeded));
    }

    [Fact]
    public async Task An_error_for_the_whole_batch_has_the_state_of_the_jobs()
    {
        const string Text = "Batch job api is not available.  Ensure that batchJobEnabled is true and document storage is enabled and configured;";
        Platform.On("POST", "/api/v2/batch", Config).Returns(StubResponse.Text(503, Text));

        var run = Org.Batch.CreateAsync(s_items, Settings).ToListAsync().AsTask();
        await Platform.PassTimeUntilDoneAsync(run);

        var failure = (await FluentActions.Awaiting(() => run).Should().ThrowAsync<BatchException>()).Which;
        failure.InnerException.Should().BeOfType<ThreatConnectApiException>().Which.ServerMessage.Should().Be(Text);
        failure.Jobs.Should().ContainSingle().Which.Items.Should().Be(5);
    }

    [Fact]
    public async Task An_invalid_item_fails_and_the_other_items_are_sent()
    {
        OnJob(1, """{"indicator":[{"type":"Host","hostName":"a.example"}]}""", Ended(1, success: 1));
        BatchItem[] wrong =
        [
            new BatchGroup(GroupType.Signature, "n"),
            new BatchGroup(GroupType.Email, "n"),
            new BatchGroup(new DocumentCreate { Name = "n", FileName = "f", Malware = true }),
            new BatchIndicator(IndicatorType.URL, "no scheme"),
            new BatchIndicator(IndicatorType.Address, "192.0.2.300"),
        ];

        var outcomes = await CreateAsync([.. wrong, s_items[1]]);

        outcomes.Should().HaveCount(6);
        outcomes.Where(outcome => outcome.Item != s_items[1]).Should().AllSatisfy(outcome =>
            (outcome.State, outcome.WasSent).Should().Be((BatchOutcomeState.Failed, false)));
    }
}
