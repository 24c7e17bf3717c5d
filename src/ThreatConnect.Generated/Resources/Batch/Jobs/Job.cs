using System.Net;
using System.Runtime.ExceptionServices;
using ThreatConnect.Protocol;
using ThreatConnect.Resources.Batch.Content;
using ThreatConnect.Resources.Batch.Results;

namespace ThreatConnect.Resources.Batch.Jobs;

// One job: creates it, uploads its content, waits for it, and reports the outcome of each of its items.
internal sealed class Job(RunContext run, JobContent content)
{
    private readonly JobRecord _record = run.AddJob(content.Items);

    // Returns false when the content is too large for the server, which then has done nothing.
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var (isAccepted, status) = await SendAsync(cancellationToken).ConfigureAwait(false);
        if (!isAccepted)
        {
            return false;
        }

        if (status?.State != BatchState.Completed)
        {
            status = await run.Poller.WaitAsync(Raw(), _record, content.Items.Count, cancellationToken).ConfigureAwait(false);
        }

        _record.State = status.State;
        _record.Result = BatchJobResult.Completed;
        CheckCounts(status);
        await ReportAsync(status, cancellationToken).ConfigureAwait(false);
        _record.Result = BatchJobResult.Settled;
        return true;
    }

    private RawBatchClient Raw() => run.Api.Batch(_record.Id?.Value ?? throw new InvalidOperationException("The job has no id."));

    private async Task<(bool IsAccepted, BatchStatus? Status)> SendAsync(CancellationToken cancellationToken)
    {
        if (content.Length > run.LongestJob)
        {
            return (false, null);
        }

        return run.UsesOneRequest && await CreateAndUploadAsync(cancellationToken).ConfigureAwait(false) is { } result
            ? result
            : (await UploadAsync(cancellationToken).ConfigureAwait(false), null);
    }

    // Creates the job with its content; null where the server does not have that request.
    private async Task<(bool IsAccepted, BatchStatus? Status)?> CreateAndUploadAsync(CancellationToken cancellationToken)
    {
        _record.Result = BatchJobResult.Sending;
        try
        {
            var response = await run.Api.Batches
                .CreateAndUploadBatchAsync(includeAdditional: true, content.ToBody(run.Config.Bytes), cancellationToken)
                .ConfigureAwait(false);
            if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed)
            {
                response.Dispose();
                run.UsesOneRequest = false;
                _record.Result = BatchJobResult.NotSent;
                return null;
            }

            var status = BatchResponses.ReadStatus(response).Value;
            Accept(status.Id);

            // A job without an id is completed: there is nothing to poll (evidence.md §9.7).
            return (true, status.Id is null ? Completed(status) : status);
        }
        catch (ThreatConnectApiException exception)
        {
            Reject(exception);
            return (false, null);
        }
    }

    private async Task<bool> UploadAsync(CancellationToken cancellationToken)
    {
        var response = await run.Api.Batches.CreateBatchAsync(run.Config, cancellationToken).ConfigureAwait(false);
        _record.Id = BatchResponses.ReadId(response).Value;
        _record.Result = BatchJobResult.Sending;
        try
        {
            ResponseReader.ReadUnknown(await Raw().UploadAsync(content.ToBody(), cancellationToken).ConfigureAwait(false));
            Accept(_record.Id);
            return true;
        }
        catch (ThreatConnectApiException exception)
        {
            Reject(exception);
            return false;
        }
    }

    private void Accept(BatchId? id)
    {
        _record.Id = id;
        _record.Result = BatchJobResult.Running;
        run.Progress.Started(content.Items.Count);
    }

    // The server did not accept the content. Only content that is too large can be sent otherwise.
    private void Reject(ThreatConnectApiException exception)
    {
        _record.Result = _record.Id is null ? BatchJobResult.NotSent : BatchJobResult.Created;
        if (BatchResponses.ReadSizeLimit(exception) is not { } limit)
        {
            ExceptionDispatchInfo.Throw(exception);
            return;
        }

        run.LowerLimit(limit, content.Length);
    }

    // The counts of the server must agree with what was sent, or something was lost.
    private void CheckCounts(BatchStatus status)
    {
        if (status is not { SuccessCount: { } succeeded, ErrorCount: { } failed })
        {
            return;
        }

        var unprocessed = status.UnprocessedCount ?? 0;
        var all = content.Items.Count;
        var associations = content.Items.Count(static item => item.Section == ItemSection.Association);
        var counted = succeeded + failed + unprocessed;

        // The server may count associations or not.
        if (counted != all && counted != all - associations)
        {
            throw new ThreatConnectTransportException(
                $"The job {_record.Id} was given {all} items ({associations} of them associations), but the server counts {counted}: "
                + $"{succeeded} succeeded, {failed} failed, {unprocessed} unprocessed.",
                HttpMethod.Get,
                $"/v2/batch/{_record.Id}");
        }
    }

    private async Task ReportAsync(BatchStatus status, CancellationToken cancellationToken)
    {
        var outcomes = status is { ErrorCount: 0, UnprocessedCount: 0 or null }
            ? BatchResultMapper.Successes(content.Items, _record.Id)
            : await MapResultsAsync(status, cancellationToken).ConfigureAwait(false);
        int succeeded = 0, failed = 0, unprocessed = 0, undetermined = 0;
        foreach (var outcome in outcomes)
        {
            succeeded += outcome.State == BatchOutcomeState.Succeeded ? 1 : 0;
            failed += outcome is { State: BatchOutcomeState.Failed, Item: not null } ? 1 : 0;
            unprocessed += outcome.State == BatchOutcomeState.Unprocessed ? 1 : 0;
            undetermined += outcome.State == BatchOutcomeState.Undetermined ? 1 : 0;
            await run.Outcomes.WriteAsync(outcome, cancellationToken).ConfigureAwait(false);
        }

        run.Progress.Completed(succeeded, failed, unprocessed, undetermined);
    }

    private async Task<IEnumerable<BatchOutcome>> MapResultsAsync(BatchStatus status, CancellationToken cancellationToken)
    {
        if (_record.Id is null)
        {
            return BatchResultMapper.Map(content.FileOrder, job: null, status, run.IsVersion1, [], []);
        }

        var errors = BatchResponses.ReadErrors(await Raw().GetErrorsAsync(cancellationToken).ConfigureAwait(false));
        var results = BatchResponses.ReadResults(
            await Raw().GetResultsAsync(code: null, contains: null, severity: null, cancellationToken).ConfigureAwait(false));
        return BatchResultMapper.Map(content.FileOrder, _record.Id, status, run.IsVersion1, errors.Items, results.Items);
    }

    private static BatchStatus Completed(BatchStatus status) => new()
    {
        Id = status.Id,
        State = BatchState.Completed,
        ErrorCount = status.ErrorCount,
        SuccessCount = status.SuccessCount,
        UnprocessedCount = status.UnprocessedCount,
        SuccessIndicatorCount = status.SuccessIndicatorCount,
        ErrorIndicatorCount = status.ErrorIndicatorCount,
        SuccessGroupCount = status.SuccessGroupCount,
        ErrorGroupCount = status.ErrorGroupCount,
    };
}
