using System.Net;
using System.Runtime.CompilerServices;

namespace ThreatConnect.Tests.Batch;

// A run that ends early says what is known of every job.
public sealed class BatchFailureTests
{
    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, "You do not have permission to create Indicators; Groups;")]
    [InlineData(HttpStatusCode.ServiceUnavailable, "Batch job api is not available.  Ensure that batchJobEnabled is true and document storage is enabled and configured;")]
    public async Task A_job_that_cannot_be_created_ends_the_run_in_the_words_of_the_server(HttpStatusCode status, string words)
    {
        var server = new FakeBatchServer { Override = (_, _) => FakeBatchServer.Text(words, status) };

        var act = async () => await server.OutcomesAsync(TestItems.Addresses(3));

        var exception = (await act.Should().ThrowAsync<BatchException>().WithMessage($"*{words}*")).Which;
        exception.InnerException.Should().BeOfType<ThreatConnectApiException>().Which.StatusCode.Should().Be(status);
        exception.Path.Should().Be("/api/v2/batch");
        exception.Jobs.Should().ContainSingle().Which
            .Should().Match<BatchJobReport>(job => job.Result == BatchJobResult.NotSent && job.Items == 3 && job.Id == null);
    }

    [Fact]
    public async Task A_broken_connection_leaves_a_job_of_which_nothing_is_known()
    {
        var server = new FakeBatchServer();
        server.Override = static (_, job) => job is not null ? throw new HttpRequestException("gone") : null;

        var act = async () => await server.OutcomesAsync(TestItems.Addresses(1));

        (await act.Should().ThrowAsync<BatchException>()).Which.Jobs.Single().Result.Should().Be(BatchJobResult.Sending);
    }

    [Fact]
    public async Task Outcomes_of_jobs_before_the_failure_are_handed_out_first()
    {
        var server = new FakeBatchServer();
        server.Override = static (request, job) => request.Method == HttpMethod.Post && job?.Id == 2
            ? FakeBatchServer.Text("no", HttpStatusCode.ServiceUnavailable)
            : null;
        await using var client = server.Client();
        var outcomes = new List<BatchOutcome>();

        var act = () => client.InOwner("MyOrg").Batch
            .CreateAsync(TestItems.Addresses(3), new BatchOptions { MaxItems = 1, JobsInFlight = 1 })
            .ReadIntoAsync(outcomes);

        var exception = (await act.Should().ThrowAsync<BatchException>()).Which;
        outcomes.Should().ContainSingle().Which.Index.Should().Be(0);
        exception.Jobs.Select(job => job.Result).Should().StartWith([BatchJobResult.Settled, BatchJobResult.Created]);
    }

    [Fact]
    public async Task A_cancelled_run_says_what_is_known_of_its_jobs()
    {
        var server = new FakeBatchServer { PollsBeforeCompletion = int.MaxValue };
        using var cancellation = new CancellationTokenSource();
        server.Override = (request, job) =>
        {
            if (job is { Polls: 3 })
            {
                cancellation.Cancel();
            }

            return null;
        };
        await using var client = server.Client();

        var act = async () => await client.InOwner("MyOrg").Batch.CreateAsync(TestItems.Addresses(2), cancellationToken: cancellation.Token)
            .ToListAsync();

        var exception = (await act.Should().ThrowAsync<BatchCanceledException>()).Which;
        exception.CancellationToken.IsCancellationRequested.Should().BeTrue();
        exception.Jobs.Should().ContainSingle().Which
            .Should().Match<BatchJobReport>(job =>
                job.Id == new BatchId(1) && job.State == BatchState.Running && job.Result == BatchJobResult.Running && job.Items == 2);
    }

    [Fact]
    public async Task A_source_that_throws_ends_the_run_with_its_own_exception()
    {
        var server = new FakeBatchServer { PollsBeforeCompletion = 5 };

        var act = async () => await server.OutcomesAsync(Broken(), new BatchOptions { MaxItems = 1 });

        await act.Should().ThrowAsync<InvalidDataException>().WithMessage("line 2");
        server.Taken.Should().ContainSingle().Which.IsCompleted.Should().BeTrue("what was under way goes on");

        static IEnumerable<BatchItem> Broken()
        {
            yield return TestItems.Address(1);
            yield return TestItems.Address(2);
            throw new InvalidDataException("line 2");
        }
    }

    [Fact]
    public async Task Whoever_stops_reading_stops_the_run()
    {
        var server = new FakeBatchServer();
        var source = new Source();
        await using var client = server.Client();

        await foreach (var outcome in client.InOwner("MyOrg").Batch.CreateAsync(source.ReadAsync(), new BatchOptions { MaxItems = 10 }))
        {
            break;
        }

        source.IsDisposed.Should().BeTrue();
    }

    private sealed class Source
    {
        public bool IsDisposed { get; private set; }

        public async IAsyncEnumerable<BatchItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            try
            {
                for (var i = 0; ; i++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    await Task.Yield();
                    yield return TestItems.Address(i);
                }
            }
            finally
            {
                IsDisposed = true;
            }
        }
    }
}
