using System.Net;
using System.Runtime.ExceptionServices;
using ThreatConnect.Protocol;

namespace ThreatConnect;

// One job: created, given its content, waited for, and its items told apart.
internal sealed class Job(RunContext run, JobContent content)
{
    private readonly JobRecord _record = run.Open(content);

    // Runs the job.
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var (isTaken, status) = await SendAsync(cancellationToken).ConfigureAwait(false);
        if (!isTaken)
        {
            return false;
        }

        if (status?.State != BatchState.Completed)
        {
            status = await run.Poller.WaitAsync(Raw(), _record, content.Entries.Count, cancellationToken).ConfigureAwait(false);
        }

        _record.State = status.State;
        _record.Result = BatchJobResult.Completed;
        JobCounts.Check(content, status, _record);
        await SettleAsync(status, cancellationToken).ConfigureAwait(false);
        _record.Result = BatchJobResult.Settled;
        return true;
    }

    private RawBatchClient Raw() => run.Api.Batch(_record.Id?.Value ?? throw new InvalidOperationException("The job has no id."));

    private async Task<(bool IsTaken, BatchStatus? Status)> SendAsync(CancellationToken cancellationToken)
    {
        if (content.Length > run.LongestJob)
        {
            return (false, null);
        }

        return run.UsesOneCall && await SendAtOnceAsync(cancellationToken).ConfigureAwait(false) is { } answer
            ? answer
            : (await UploadAsync(cancellationToken).ConfigureAwait(false), null);
    }

    // Creates the job with its content; null where the server has no such call.
    private async Task<(bool IsTaken, BatchStatus? Status)?> SendAtOnceAsync(CancellationToken cancellationToken)
    {
        _record.Result = BatchJobResult.Sending;
        try
        {
            var answer = await run.Api.Batches.CreateAndUploadBatchAsync(includeAdditional: true, JobBodies.OfConfigAndContent(run.Config.Bytes, content), cancellationToken).ConfigureAwait(false);
            if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed)
            {
                answer.Dispose();
                run.UsesOneCall = false;
                _record.Result = BatchJobResult.NotSent;
                return null;
            }

            var status = BatchResponses.ReadStatus(answer).Value;
            Accept(status.Id);

            // Without an id it is done, and there is nothing more to ask.
            return (true, status.Id is null ? status.AsCompleted() : status);
        }
        catch (ThreatConnectApiException exception)
        {
            Refuse(exception);
            return (false, null);
        }
    }

    private async Task<bool> UploadAsync(CancellationToken cancellationToken)
    {
        _record.Id = BatchResponses.ReadId(await run.Api.Batches.CreateBatchAsync(run.Config, cancellationToken).ConfigureAwait(false)).Value;
        _record.Result = BatchJobResult.Sending;
        try
        {
            ResponseReader.ReadUnknown(await Raw().UploadAsync(JobBodies.OfContent(content), cancellationToken).ConfigureAwait(false));
            Accept(_record.Id);
            return true;
        }
        catch (ThreatConnectApiException exception)
        {
            Refuse(exception);
            return false;
        }
    }

    private void Accept(BatchId? id)
    {
        _record.Id = id;
        _record.Result = BatchJobResult.Running;
        run.ProgressCounter.Started(content.Entries.Count);
    }

    // The server answered that it takes nothing; only where it is a matter of the length is there something to try.
    private void Refuse(ThreatConnectApiException exception)
    {
        _record.Result = _record.Id is null ? BatchJobResult.NotSent : BatchJobResult.Created;
        if (SizeLimit.Of(exception) is not { } limit)
        {
            ExceptionDispatchInfo.Throw(exception);
            return;
        }

        run.Shorten(limit, content.Length);
    }

    private async Task SettleAsync(BatchStatus status, CancellationToken cancellationToken)
    {
        var outcomes = status is { ErrorCount: 0, UnprocessedCount: 0 or null } || content.Entries.Count == 0
            ? BatchResultMapper.Successes(content, _record.Id)
            : await JudgeAsync(status, cancellationToken).ConfigureAwait(false);
        int succeeded = 0, failed = 0, unprocessed = 0, undetermined = 0;
        foreach (var outcome in outcomes)
        {
            succeeded += outcome.State == BatchOutcomeState.Succeeded ? 1 : 0;
            failed += outcome is { State: BatchOutcomeState.Failed, Item: not null } ? 1 : 0;
            unprocessed += outcome.State == BatchOutcomeState.Unprocessed ? 1 : 0;
            undetermined += outcome.State == BatchOutcomeState.Undetermined ? 1 : 0;
            await run.Outcomes.WriteAsync(outcome, cancellationToken).ConfigureAwait(false);
        }

        run.ProgressCounter.Completed(succeeded, failed, unprocessed, undetermined);
    }

    private async Task<IEnumerable<BatchOutcome>> JudgeAsync(BatchStatus status, CancellationToken cancellationToken)
    {
        if (_record.Id is null)
        {
            return BatchResultMapper.Outcomes(content, job: null, status, run.IsFirstVersion, [], []);
        }

        var errors = BatchResponses.ReadErrors(await Raw().GetErrorsAsync(cancellationToken).ConfigureAwait(false));
        var results = BatchResponses.ReadResults(await Raw().GetResultsAsync(code: null, contains: null, severity: null, cancellationToken).ConfigureAwait(false));
        return BatchResultMapper.Outcomes(content, _record.Id, status, run.IsFirstVersion, errors.Items, results.Items);
    }
}
