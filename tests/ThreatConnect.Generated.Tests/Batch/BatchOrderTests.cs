using System.Text.Json;

namespace ThreatConnect.Tests.Batch;

// What is named is never sent after what names it.
public sealed class BatchOrderTests
{
    [Fact]
    public async Task A_group_that_comes_later_is_waited_for()
    {
        var server = new FakeBatchServer();

        await server.OutcomesAsync(
            [TestItems.Address(1, "g"), TestItems.Address(2), TestItems.Group("g")], new BatchOptions { MaxItems = 1 });

        server.Taken.Select(job => Text(job)).Should().BeEquivalentTo(["10.0.0.2", "g", "10.0.0.1"]);
        server.Taken.Select(Text).ToList().IndexOf("10.0.0.1").Should().BeGreaterThan(server.Taken.Select(Text).ToList().IndexOf("g"));
        JobOf(server, "10.0.0.1").CompletedBefore.Should().Contain(JobOf(server, "g").Id);
    }

    [Fact]
    public async Task A_job_waits_until_the_jobs_of_the_groups_that_it_names_are_completed()
    {
        var server = new FakeBatchServer { PollsBeforeCompletion = 3 };

        await server.OutcomesAsync(
            [TestItems.Group("a"), TestItems.Group("b", "a"), TestItems.Address(1, "b")], new BatchOptions { MaxItems = 1 });

        server.MostRunning.Should().Be(1);
        JobOf(server, "b").CompletedBefore.Should().Equal(JobOf(server, "a").Id);
    }

    [Fact]
    public async Task A_chain_of_groups_is_sent_from_its_end_whatever_the_order()
    {
        var server = new FakeBatchServer();

        await server.OutcomesAsync(
            [TestItems.Group("a", "b"), TestItems.Group("b", "c"), TestItems.Group("c", "instance")], new BatchOptions { MaxItems = 1 });

        server.Taken.Select(Text).Should().Equal("c", "b", "a");
        server.Taken.Select(job => Named(job.Groups.Single()).Single()).Should().Equal("instance", "c", "b");
    }

    [Fact]
    public async Task In_a_circle_one_reference_is_turned_round()
    {
        var server = new FakeBatchServer();

        var outcomes = await server.OutcomesAsync(
            [TestItems.Group("a", "b"), TestItems.Group("b", "c"), TestItems.Group("c", "a", "c")], new BatchOptions { MaxItems = 1 });

        outcomes.Should().HaveCount(3).And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Succeeded);
        var pairs = server.Taken.SelectMany(
            job => Named(job.Groups.Single()).Select(name => string.Concat(new[] { Text(job), name }.Order(StringComparer.Ordinal))));
        pairs.Should().BeEquivalentTo("ab", "bc", "ac", "cc");
        var sent = new HashSet<string>();
        foreach (var job in server.Taken)
        {
            sent.Add(Text(job));
            Named(job.Groups.Single()).Should().BeSubsetOf(sent);
        }
    }

    [Fact]
    public async Task A_name_that_never_comes_belongs_to_the_instance_and_is_sent_as_it_is()
    {
        var server = new FakeBatchServer();

        await server.OutcomesAsync([TestItems.Address(1, "there")]);

        server.Taken.Single().Content.Should().Contain("""[{"groupXid":"there"}]""");
    }

    [Fact]
    public async Task Associations_come_after_all_that_they_may_name()
    {
        var server = new FakeBatchServer { PollsBeforeCompletion = 1 };

        await server.OutcomesAsync(
            [new BatchAssociation("g", TestItems.Address(1)), TestItems.Group("g"), TestItems.Address(1)],
            new BatchOptions { MaxItems = 1 });

        var last = server.Taken.Single(job => job.Associations.Count > 0);
        last.CompletedBefore.Should().BeEquivalentTo(server.Taken.Where(job => job != last).Select(job => job.Id)).And.HaveCount(2);
    }

    [Fact]
    public async Task The_file_of_what_waits_is_gone_afterwards()
    {
        var before = SpoolFiles();

        await new FakeBatchServer().OutcomesAsync([TestItems.Address(1, "g"), TestItems.Group("g")]);

        SpoolFiles().Should().BeSubsetOf(before);
    }

    private static string[] SpoolFiles() => Directory.GetFiles(Path.GetTempPath(), "ThreatConnect.Generated-*.batch");

    private static FakeJob JobOf(FakeBatchServer server, string text) => server.Taken.Single(job => Text(job) == text);

    private static string Text(FakeJob job) =>
        job.Groups.Concat(job.Indicators)
            .Select(item => (item.TryGetProperty("xid", out var xid) ? xid : item.GetProperty("ip")).GetString()!)
            .Single();

    private static string[] Named(JsonElement group) =>
        group.TryGetProperty("associatedGroupXid", out var names) ? [.. names.EnumerateArray().Select(name => name.GetString()!)] : [];
}
