using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ThreatConnect.Diagnostics;
using ThreatConnect.Json;
using ThreatConnect.Paging;
using ThreatConnect.Protocol;
using ThreatConnect.Resources.Batch.Content;
using ThreatConnect.Resources.Batch.Ordering;

namespace ThreatConnect.Resources.Batch.Jobs;

// One run: reads the items, runs the jobs, and returns the outcome of each item.
internal static class BatchRun
{
    private const int MostWaitingBlocks = 4;

    public static async IAsyncEnumerable<BatchOutcome> RunAsync(
        ApiContext api,
        BatchAction action,
        IAsyncEnumerable<BatchItem> items,
        BatchOptions options,
        IProgress<BatchProgress>? progress,
        CancellationToken ownToken,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var caller = new EitherToken(ownToken, cancellationToken);
        using var cancellation = new RunCancellation(caller);
        var outcomes = Channel.CreateBounded<IReadOnlyList<BatchOutcome>>(
            new BoundedChannelOptions(MostWaitingBlocks) { SingleReader = true });
        var work = Task.Run(
            () => WorkAsync(api, action, items, options, progress, outcomes.Writer, cancellation), CancellationToken.None);
        try
        {
            // Without the token: cancellation comes through the channel, with what is known of the jobs.
            await foreach (var block in outcomes.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                var isCounted = Instruments.BatchItems.Enabled;
                for (var i = 0; i < block.Count; i++)
                {
                    if (isCounted)
                    {
                        Count(action, block[i]);
                    }

                    yield return block[i];
                }
            }
        }
        finally
        {
            // Also when the caller stops reading.
            await cancellation.AbandonAsync().ConfigureAwait(false);
            await work.ConfigureAwait(false);
        }
    }

    // The owner of a job: that of the scope, or the caller's organization.
    public static async Task<string> GetOwnerNameAsync(ApiContext api, CancellationToken cancellationToken)
    {
        if (api.OwnerName is { } name)
        {
            return name;
        }

        var response = await api.Owners.GetMyOwnerAsync(cancellationToken).ConfigureAwait(false);
        return ResponseReader.ReadSingle(response, ModelReader<Owner>.Instance, "owner").Value.Name;
    }

    private static async Task WorkAsync(
        ApiContext api,
        BatchAction action,
        IAsyncEnumerable<BatchItem> items,
        BatchOptions options,
        IProgress<BatchProgress>? progress,
        ChannelWriter<IReadOnlyList<BatchOutcome>> outcomes,
        RunCancellation cancellation)
    {
        RunContext? run = null;
        JobScheduler? jobs = null;
        try
        {
            var owner = await GetOwnerNameAsync(api, cancellation.Any).ConfigureAwait(false);
            run = new RunContext
            {
                Api = api,
                Options = options,
                Config = RawBody.Of(options.ToConfig(owner, action)),
                Outcomes = outcomes,
                Abandoned = cancellation.Abandoned,
                Progress = new ProgressCounter(progress),
                Poller = new JobPoller(api.Time, options),
                UsesOneRequest = options.CreateAndUpload && action == BatchAction.Create,
                LongestJob = options.MaxBytes,
            };
            jobs = new JobScheduler(run, cancellation.Any);
            using var writer = new ItemWriter(options.Version, action, owner);
            await SendAsync(items, writer, run, jobs).ConfigureAwait(false);
            outcomes.Complete(jobs.Failure is { } failure ? ToException(failure, run, cancellation) : null);
        }
        catch (Exception exception)
        {
            // When only the sequence of items fails, the jobs that were started go on.
            var cause = jobs?.Failure ?? exception;
            if (jobs is not null)
            {
                await jobs.EndAsync(stop: cause is OperationCanceledException or ThreatConnectException).ConfigureAwait(false);
            }

            outcomes.Complete(ToException(cause, run, cancellation));
        }
        finally
        {
            jobs?.Dispose();
        }
    }

    private static async Task SendAsync(IAsyncEnumerable<BatchItem> items, ItemWriter writer, RunContext run, JobScheduler jobs)
    {
        using var sequencer = new Sequencer(writer, jobs, run.Options.MaxItems);
        await sequencer.RunAsync(items, jobs.Stopped).ConfigureAwait(false);
        await jobs.WhenAllAsync().ConfigureAwait(false);
    }

    private static Exception ToException(Exception exception, RunContext? run, RunCancellation cancellation)
    {
        var jobs = run?.Reports() ?? [];
        if (exception is OperationCanceledException && cancellation.Any.IsCancellationRequested)
        {
            return new BatchCanceledException(exception, jobs, cancellation.Cause);
        }

        return exception is ThreatConnectException failure
            ? new BatchException($"The batch ended early: {failure.Message}", failure, jobs)
            : exception;
    }

    private static void Count(BatchAction action, BatchOutcome outcome)
    {
        // An error that does not say which item it is about is not counted.
        if (outcome.Item is null)
        {
            return;
        }

        var state = outcome.State switch
        {
            BatchOutcomeState.Succeeded => "succeeded",
            BatchOutcomeState.Failed => "failed",
            BatchOutcomeState.Unprocessed => "unprocessed",
            _ => "undetermined",
        };
        Instruments.BatchItems.Add(1, new TagList
        {
            { "threatconnect.batch.action", action == BatchAction.Delete ? "delete" : "create" },
            { "threatconnect.batch.outcome", state },
        });
    }
}
