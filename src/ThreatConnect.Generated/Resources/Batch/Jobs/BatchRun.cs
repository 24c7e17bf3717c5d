using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ThreatConnect.Protocol;

namespace ThreatConnect;

// One run: reads the items, sends the jobs, and hands out what became of each item.
internal static class BatchRun
{
    private const int WaitingOutcomes = 1024;

    public static async IAsyncEnumerable<BatchOutcome> RunAsync(
        ApiContext api,
        BatchAction action,
        IAsyncEnumerable<BatchItem> items,
        BatchOptions options,
        IProgress<BatchProgress>? progress,
        CancellationToken ownToken,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ownToken, cancellationToken);
        var outcomes = Channel.CreateBounded<BatchOutcome>(new BoundedChannelOptions(WaitingOutcomes) { SingleReader = true });
        var work = Task.Run(() => WorkAsync(api, action, items, options, progress, outcomes.Writer, stop.Token), CancellationToken.None);
        try
        {
            // Without the token: cancellation comes through the channel, with what is known of the jobs.
            await foreach (var outcome in outcomes.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                BatchMeter.Count(action, outcome);
                yield return outcome;
            }
        }
        finally
        {
            // Also where the caller stops reading.
            await stop.CancelAsync().ConfigureAwait(false);
            await work.ConfigureAwait(false);
        }
    }

    private static async Task WorkAsync(
        ApiContext api,
        BatchAction action,
        IAsyncEnumerable<BatchItem> items,
        BatchOptions options,
        IProgress<BatchProgress>? progress,
        ChannelWriter<BatchOutcome> outcomes,
        CancellationToken cancellationToken)
    {
        RunContext? run = null;
        JobSink? jobs = null;
        try
        {
            var owner = await OwnerName.OfAsync(api, cancellationToken).ConfigureAwait(false);
            run = new RunContext
            {
                Api = api,
                Options = options,
                Action = action,
                Config = RawBody.Of(options.ToConfig(owner, action)),
                Outcomes = outcomes,
                ProgressCounter = new ProgressCounter(progress),
                Poller = new Poller(api.Time, options),
                UsesOneCall = options.CreateAndUpload && action == BatchAction.Create,
                LongestJob = options.MaxBytes,
            };
            jobs = new JobSink(run, cancellationToken);
            await SendAsync(items, run, jobs).ConfigureAwait(false);
            outcomes.Complete(jobs.Failure is { } failure ? Explain(failure, run, cancellationToken) : null);
        }
        catch (Exception exception)
        {
            // Where only the items end early, the jobs that are under way go on.
            var cause = jobs?.Failure ?? exception;
            if (jobs is not null)
            {
                await jobs.EndAsync(mayGoOn: cause is not (OperationCanceledException or ThreatConnectException)).ConfigureAwait(false);
            }

            outcomes.Complete(Explain(cause, run, cancellationToken));
        }
        finally
        {
            jobs?.Dispose();
        }
    }

    private static async Task SendAsync(IAsyncEnumerable<BatchItem> items, RunContext run, JobSink jobs)
    {
        using var writer = new ItemWriter(run.Options.Version, run.Action);
        using var sequencer = new Sequencer(writer, jobs, run.Options.MaxItems);
        await foreach (var item in items.WithCancellation(jobs.Stopped).ConfigureAwait(false))
        {
            jobs.Stopped.ThrowIfCancellationRequested();
            run.ProgressCounter.Read();
            await sequencer.AddAsync(item, jobs.Stopped).ConfigureAwait(false);
        }

        await sequencer.FinishAsync(jobs.Stopped).ConfigureAwait(false);
        await jobs.WhenAllAsync().ConfigureAwait(false);
    }

    private static Exception Explain(Exception exception, RunContext? run, CancellationToken cancellationToken)
    {
        var jobs = run?.Reports() ?? [];
        if (exception is OperationCanceledException && cancellationToken.IsCancellationRequested)
        {
            return new BatchCanceledException(exception, jobs, cancellationToken);
        }

        return exception is ThreatConnectException failure ? new BatchException($"The batch ended early: {failure.Message}", failure, jobs) : exception;
    }
}
