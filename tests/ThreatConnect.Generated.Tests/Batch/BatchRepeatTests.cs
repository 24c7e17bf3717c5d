namespace ThreatConnect.Tests.Batch;

// Items of one run that are about the same object.
public sealed class BatchRepeatTests
{
    [Fact]
    public async Task An_equal_item_is_not_sent_again_and_has_the_outcome_of_the_first()
    {
        var server = FakeBatchServer.Reporting(
            """[{"errorReason":"r","errorSource":"g"},{"errorReason":"s","errorSource":"10.0.0.2"}]""", results: null, succeeded: 2, failed: 2);
        var reports = new List<BatchProgress>();
        BatchItem[] items =
        [
            TestItems.Address(1), TestItems.Group("g", "elsewhere"), TestItems.Address(1), TestItems.Address(2, "g"), new BatchAssociation("g", "h"),
            TestItems.Group("g", "elsewhere"), TestItems.Address(2, "g"), new BatchAssociation("g", "h"), TestItems.Address(1),
        ];

        var outcomes = await server.OutcomesAsync(items, progress: new Reports(reports));

        var (succeeded, failed) = (BatchOutcomeState.Succeeded, BatchOutcomeState.Failed);
        outcomes.OrderBy(outcome => outcome.Index).Select(outcome => (outcome.Item, outcome.State, outcome.MergedWith, outcome.Reason)).Should().Equal(
            (items[0], succeeded, null, null),
            (items[1], failed, null, "r"),
            (items[2], succeeded, 0, null),
            (items[3], failed, null, "s"),
            (items[4], succeeded, null, null),
            (items[5], failed, 1, "r"),
            (items[6], failed, 3, "s"),
            (items[7], succeeded, 4, null),
            (items[8], succeeded, 0, null));
        server.Taken.Single().Count.Should().Be(4);
        reports[^1].Should().Be(new BatchProgress
        {
            Read = 9, Merged = 5, Sent = 4, Succeeded = 2, Failed = 2, JobsStarted = 1, JobsCompleted = 1,
        });
    }

    // In the order in which they came, the last one wins, as it does where they are sent one by one.
    [Fact]
    public async Task An_indicator_with_other_content_is_written_in_a_later_job()
    {
        var server = new FakeBatchServer { PollsBeforeCompletion = 2 };
        BatchItem[] items = [Rated(1, 1), Rated(2, 1), Rated(1, 2), Rated(1, 2), Rated(1, 3), Rated(2, 4), TestItems.Address(3)];

        var outcomes = await server.OutcomesAsync(items);

        outcomes.OrderBy(outcome => outcome.Index).Select(outcome => (outcome.State, outcome.MergedWith)).Should().Equal(
            items.Select((_, index) => (BatchOutcomeState.Succeeded, index == 3 ? 2L : (long?)null)));
        server.Taken.Select(job => string.Join(", ", Texts(job))).Should().Equal("10.0.0.1 1, 10.0.0.2 1, 10.0.0.3 ", "10.0.0.1 2, 10.0.0.2 4", "10.0.0.1 3");
        server.MostRunning.Should().Be(1);
    }

    [Fact]
    public async Task An_indicator_with_other_content_follows_one_that_waits_for_its_group()
    {
        var server = new FakeBatchServer { PollsBeforeCompletion = 2 };

        var outcomes = await server.OutcomesAsync([TestItems.Address(1, "g"), Rated(1, 2), TestItems.Group("g"), Rated(1, 2)]);

        outcomes.OrderBy(outcome => outcome.Index).Select(outcome => (outcome.State, outcome.MergedWith)).Should().Equal(
            Enumerable.Range(0, 4).Select(index => (BatchOutcomeState.Succeeded, index == 3 ? 1L : (long?)null)));
        server.Taken.Select(job => string.Join(", ", Texts(job))).Should().Equal("10.0.0.1 ", "10.0.0.1 2");
        server.MostRunning.Should().Be(1);
    }

    [Fact]
    public async Task A_job_waits_for_the_job_with_the_same_indicator()
    {
        var server = new FakeBatchServer { PollsBeforeCompletion = 3 };

        await server.OutcomesAsync([Rated(1, 1), Rated(2, 1), Rated(1, 2), Rated(2, 2), Rated(1, 3)], new BatchOptions { MaxItems = 1, JobsInFlight = 5 });

        foreach (var (text, before) in new[] { ("10.0.0.1 2", "10.0.0.1 1"), ("10.0.0.1 3", "10.0.0.1 2"), ("10.0.0.2 2", "10.0.0.2 1") })
        {
            JobOf(server, text).CompletedBefore.Should().Contain(JobOf(server, before).Id);
        }
    }

    [Fact]
    public async Task An_equal_group_of_an_earlier_job_is_written_again_after_it()
    {
        var server = new FakeBatchServer { PollsBeforeCompletion = 2 };

        var outcomes = await server.OutcomesAsync(
            [TestItems.Group("g"), TestItems.Address(1), TestItems.Group("g")], new BatchOptions { MaxItems = 1 });

        outcomes.Should().HaveCount(3).And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Succeeded && outcome.MergedWith == null);
        server.Taken.Count(job => job.Groups.Count == 1).Should().Be(2);
        server.Taken.Last(job => job.Groups.Count == 1).CompletedBefore.Should().Contain(server.Taken.First(job => job.Groups.Count == 1).Id);
    }

    [Fact]
    public async Task Equal_items_that_are_too_large_are_all_rejected()
    {
        var server = new FakeBatchServer();
        BatchIndicator Large() => new(IndicatorType.Address, "10.0.0.9") { Description = new string('x', 2000), AssociatedGroups = ["g"] };

        var outcomes = await server.OutcomesAsync([Large(), Large(), TestItems.Group("g")], new BatchOptions { MaxBytes = 2000 });

        outcomes.Where(outcome => outcome.State == BatchOutcomeState.Failed).Select(outcome => (outcome.Index, outcome.MergedWith, outcome.WasSent))
            .Should().Equal((0, null, false), (1, 0, false));
    }

    [Fact]
    public async Task Equal_deletions_are_sent_once()
    {
        var server = new FakeBatchServer();
        await using var client = server.Client();

        var outcomes = await client.InOwner("MyOrg").Batch.DeleteAsync([Rated(1, 1), Rated(1, 2), new BatchGroup("Threat", "t"), new BatchGroup("Threat", "t")])
            .ToListAsync();

        outcomes.Should().HaveCount(4).And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Succeeded);
        server.Taken.Single().Count.Should().Be(2);
    }

    private static BatchIndicator Rated(int number, int rating) => new(new AddressCreate { Ip = $"10.0.0.{number}", Rating = rating });

    private static FakeJob JobOf(FakeBatchServer server, string text) => server.Taken.Single(job => Texts(job).Contains(text));

    private static string[] Texts(FakeJob job) =>
        [.. job.Indicators.Select(item => $"{item.GetProperty("ip")} {(item.TryGetProperty("rating", out var rating) ? rating.ToString() : "")}")];

    private sealed class Reports(List<BatchProgress> reports) : IProgress<BatchProgress>
    {
        public void Report(BatchProgress value)
        {
            lock (reports)
            {
                reports.Add(value);
            }
        }
    }
}
