using System.Net;

namespace ThreatConnect.Tests.Batch;

// How chunks become jobs, and what the responses of the server do to them.
public sealed class BatchJobTests
{
    [Fact]
    public async Task Chunks_close_at_the_most_items()
    {
        var server = new FakeBatchServer();

        var outcomes = await server.OutcomesAsync(TestItems.Addresses(25), new BatchOptions { MaxItems = 10 });

        server.Taken.Select(job => job.Count).Should().BeEquivalentTo([10, 10, 5]);
        outcomes.Select(outcome => outcome.Index).Should().BeEquivalentTo(Enumerable.Range(0, 25).Select(index => (long?)index));
        outcomes.Should().OnlyContain(outcome => outcome.State == BatchOutcomeState.Succeeded && outcome.WasSent && outcome.Job != null);
    }

    [Fact]
    public async Task Chunks_close_at_the_most_bytes()
    {
        var server = new FakeBatchServer();

        await server.OutcomesAsync(TestItems.Addresses(200), new BatchOptions { MaxBytes = 1024 });

        server.Taken.Sum(job => job.Count).Should().Be(200);
        server.Taken.Should().OnlyContain(job => job.Content!.Length <= 1024).And.HaveCountLessThan(12);
    }

    [Fact]
    public async Task Only_so_many_jobs_are_under_way_at_once()
    {
        var server = new FakeBatchServer { PollsBeforeCompletion = 5 };

        await server.OutcomesAsync(TestItems.Addresses(30), new BatchOptions { MaxItems = 1, JobsInFlight = 3 });

        server.MostRunning.Should().BeInRange(1, 3);
        server.Taken.Should().HaveCount(30);
    }

    [Fact]
    public async Task Content_that_the_server_finds_too_large_is_split_and_later_jobs_are_smaller()
    {
        var server = new FakeBatchServer { AllowedBytes = 1000 };

        var outcomes = await server.OutcomesAsync(
            [TestItems.Group("g"), .. Enumerable.Range(0, 200).Select(number => TestItems.Address(number, "g"))],
            new BatchOptions { MaxBytes = 4000, JobsInFlight = 1 });

        outcomes.Should().HaveCount(201).And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Succeeded);
        server.Taken.Should().OnlyContain(job => job.Content!.Length <= 1000);
        server.Taken.SelectMany(job => job.Indicators).Select(item => item.GetProperty("ip").GetString())
            .Should().OnlyHaveUniqueItems().And.HaveCount(200);
        server.Taken[0].Groups.Should().ContainSingle("what names the group comes after it");
        server.Jobs.Count(job => job.Content is null).Should().Be(1, "the limit was learned from the first refusal");
    }

    [Fact]
    public async Task An_item_that_is_too_large_for_the_server_fails_and_the_others_go_on()
    {
        var server = new FakeBatchServer { AllowedBytes = 300 };
        var large = new BatchIndicator(new AddressCreate { Ip = "10.9.9.9" }) { Description = new string('x', 400) };

        var outcomes = await server.OutcomesAsync([TestItems.Address(1), large, TestItems.Address(2)]);

        outcomes.Single(outcome => outcome.State == BatchOutcomeState.Failed)
            .Should().Match<BatchOutcome>(outcome => outcome.Item == large && outcome.Index == 1 && !outcome.WasSent);
        outcomes.Should().HaveCount(3);
        server.Taken.Sum(job => job.Count).Should().Be(2);
    }

    [Fact]
    public async Task A_limit_that_is_none_does_not_send_the_same_for_ever()
    {
        var server = new FakeBatchServer();
        server.Override = (request, job) => request.Method == HttpMethod.Post && job is not null
            ? FakeBatchServer.Json(
                """{"status":"Invalid","description":"File size greater than allowable limit of 2000000"}""", HttpStatusCode.BadRequest)
            : null;

        var outcomes = await server.OutcomesAsync(TestItems.Addresses(4));

        outcomes.Should().HaveCount(4).And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Failed);
        server.Jobs.Count.Should().BeLessThan(20);
    }

    [Theory]
    [InlineData("""{"status":"Success","data":{"batchStatus":{"id":1,"status":"Completed","errorCount":0,"successCount":2,"unprocessCount":0}}}""")]
    [InlineData("""{"status":"Success","data":{"batchStatus":{"id":"1","status":"Completed","errorCount":"0","successCount":"2","unprocessedCount":"0"}}}""")]
    [InlineData("""{"status":"Completed","errorCount":0,"successCount":2,"unprocessCount":0}""")]
    [InlineData("""{"batchStatus":{"status":"Completed","errorCount":0,"successCount":2}}""")]
    public async Task Every_form_of_a_completed_state_is_read(string state)
    {
        var server = new FakeBatchServer();
        server.Override = (request, job) => request.Method == HttpMethod.Get && job is not null ? FakeBatchServer.Json(state) : null;

        (await server.OutcomesAsync(TestItems.Addresses(2)))
            .Should().HaveCount(2).And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Succeeded);
    }

    [Fact]
    public async Task The_id_of_a_job_is_read_without_an_envelope_and_as_a_text()
    {
        var server = new FakeBatchServer();
        await using var client = server.Client();
        server.Override = static (_, _) => FakeBatchServer.Json("""{"batchId":"123"}""");

        BatchId id = await client.InOwner("MyOrg").Batch.CreateJobAsync(
            new BatchJobConfig { Action = BatchAction.Create, HaltOnError = false, AttributeWriteType = AttributeWriteType.Append });

        id.Should().Be(new BatchId(123));
    }

    [Fact]
    public async Task Waits_adapt_to_the_time_that_a_job_takes_and_are_never_longer_than_allowed()
    {
        var server = new FakeBatchServer { PollsBeforeCompletion = 40 };
        var time = new AcceleratedTimeProvider();
        await using var client = server.Client(time);

        await client.InOwner("MyOrg").Batch.CreateAsync(TestItems.Addresses(1)).ToListAsync();

        time.Waits.Should().HaveCount(41).And.BeInAscendingOrder();
        time.Waits[0].Should().BeLessThan(TimeSpan.FromSeconds(1));
        time.Waits[^1].Should().Be(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task What_the_first_job_took_is_waited_for_the_second()
    {
        var server = new FakeBatchServer { PollsBeforeCompletion = 30 };
        var time = new AcceleratedTimeProvider();
        await using var client = server.Client(time);

        await client.InOwner("MyOrg").Batch.CreateAsync(TestItems.Addresses(2), new BatchOptions { MaxItems = 1, JobsInFlight = 1 })
            .ToListAsync();

        time.Waits[31].Should().BeGreaterThan(time.Waits[0] * 100, "the first wait for the second job is most of what the first job took");
    }

    [Fact]
    public async Task A_job_that_is_never_completed_is_given_up()
    {
        var server = new FakeBatchServer { PollsBeforeCompletion = int.MaxValue };

        var act = async () => await server.OutcomesAsync(
            TestItems.Addresses(2), new BatchOptions { JobTimeout = TimeSpan.FromMinutes(10) });

        var exception = (await act.Should().ThrowAsync<BatchException>().WithMessage("*not completed within 00:10:00*")).Which;
        exception.Jobs.Should().ContainSingle().Which
            .Should().Be(new BatchJobReport
            {
                Id = 1,
                State = BatchState.Running,
                Result = BatchJobResult.Running,
                Items = 2,
                FirstIndex = 0,
                LastIndex = 1,
            });
    }

    [Fact]
    public async Task Counts_that_do_not_add_up_leave_the_items_undetermined_and_say_why()
    {
        var server = new FakeBatchServer();
        server.Override = (request, job) => job is not null && request.RequestUri!.Query.Length > 0
            ? FakeBatchServer.Completed(1, 3, 0, 1)
            : null;

        var outcomes = await server.OutcomesAsync(TestItems.Addresses(5));

        outcomes.Should().HaveCount(5).And.OnlyContain(outcome =>
            outcome.State == BatchOutcomeState.Undetermined
            && outcome.Reason == "The job was given 5 items, and the server counts 4: 3 succeeded, 0 failed, 1 unprocessed.");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Associations_may_be_counted_or_not(int counted)
    {
        var server = new FakeBatchServer();
        server.Override = (request, job) => request.Method == HttpMethod.Get && job is not null
            ? FakeBatchServer.Completed(1, counted, 0)
            : null;

        (await server.OutcomesAsync([TestItems.Group("g"), new BatchAssociation("g", "h")])).Should().HaveCount(2);
    }

    [Fact]
    public async Task In_one_call_a_job_that_is_done_at_once_has_no_id_and_is_not_asked_for()
    {
        var server = new FakeBatchServer();
        server.Override = static (request, _) => request.RequestUri!.AbsolutePath.EndsWith("/createAndUpload", StringComparison.Ordinal)
            ? FakeBatchServer.Json(
                """{"status":"Success","data":{"batchStatus":{"status":"Completed","errorCount":0,"successCount":3,"unprocessCount":0}}}""")
            : null;

        var outcomes = await server.OutcomesAsync(TestItems.Addresses(3), new BatchOptions { CreateAndUpload = true });

        outcomes.Should().HaveCount(3).And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Succeeded && outcome.Job == null);
        server.Requests.Should().Equal("POST /api/v2/batch/createAndUpload?includeAdditional=true");
    }

    [Fact]
    public async Task Where_the_server_has_no_such_call_jobs_take_two_steps_and_it_is_not_tried_again()
    {
        var server = new FakeBatchServer();

        await server.OutcomesAsync(TestItems.Addresses(3), new BatchOptions { CreateAndUpload = true, MaxItems = 1, JobsInFlight = 1 });

        server.Taken.Should().HaveCount(3);
        server.Requests.Count(request => request.Contains("createAndUpload", StringComparison.Ordinal)).Should().Be(1);
    }

    [Fact]
    public async Task A_deletion_takes_two_steps_always()
    {
        var server = new FakeBatchServer();
        await using var client = server.Client();

        await client.InOwner("MyOrg").Batch.DeleteAsync(TestItems.Addresses(1), new BatchOptions { CreateAndUpload = true }).ToListAsync();

        server.Requests.Should().StartWith("POST /api/v2/batch")
            .And.NotContain(request => request.Contains("createAndUpload", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Progress_adds_up()
    {
        var progress = new LastProgress();

        await new FakeBatchServer().OutcomesAsync(
            [.. TestItems.Addresses(5), new BatchIndicator(IndicatorType.Address, "x")], new BatchOptions { MaxItems = 2 }, progress);

        progress.Last.Should().Be(new BatchProgress { Read = 6, Rejected = 1, Sent = 5, Succeeded = 5, JobsStarted = 3, JobsCompleted = 3 });
    }

    [Fact]
    public async Task Nothing_is_sent_before_the_walk_and_nothing_without_items()
    {
        var server = new FakeBatchServer();
        await using var client = server.Client();

        _ = client.InOwner("MyOrg").Batch.CreateAsync(TestItems.Addresses(1));
        (await client.InOwner("MyOrg").Batch.CreateAsync(Array.Empty<BatchItem>()).ToListAsync()).Should().BeEmpty();

        server.Requests.Should().BeEmpty();
    }

    private sealed class LastProgress : IProgress<BatchProgress>
    {
        public BatchProgress? Last { get; private set; }

        public void Report(BatchProgress value) => Last = value;
    }
}
