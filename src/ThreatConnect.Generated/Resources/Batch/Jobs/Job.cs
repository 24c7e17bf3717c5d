using System.Net;
using System.Runtime.ExceptionServices;
using ThreatConnect.Protocol;
using ThreatConnect.Resources.Batch.Content;
using ThreatConnect.Resources.Batch.Results;

namespace ThreatConnect.Resources.Batch.Jobs;

// One job: creates it, uploads its content, waits for it, and reports the outcome of each of its items.
internal sealed class Job(RunContext run, JobContent content)
{
    // How many times content is uploaded that the server refuses for the moment.
    private const int MostUploads = 3;

    private const int OutcomesInBlock = 256;

    private readonly JobRecord _record = run.AddJob(content.Items);

    // Returns false when the content is too large for the server, which then has done nothing.
    // stopped: ends the job as long as the server does not have its content.
    // canceled: ends the job in any case.
    public async Task<bool> RunAsync(CancellationToken stopped, CancellationToken canceled)
    {
        var (isAccepted, status) = await SendAsync(stopped, canceled).ConfigureAwait(false);
        if (!isAccepted)
        {
            return false;
        }

        if (!JobStates.HasEnded(status?.State))
        {
            status = await run.Poller.WaitAsync(Raw(), _record, content.Items.Count, canceled).ConfigureAwait(false);
        }

        _record.State = status!.State;
        _record.Result = BatchJobResult.Completed;
        await ReportAsync(status, canceled).ConfigureAwait(false);
        _record.Result = BatchJobResult.Settled;
        return true;
    }

    private RawBatchClient Raw() => run.Api.Batch(_record.Id?.Value ?? throw new InvalidOperationException("The job has no id."));

    private async Task<(bool IsAccepted, BatchStatus? Status)> SendAsync(CancellationToken stopped, CancellationToken canceled)
    {
        stopped.ThrowIfCancellationRequested();
        if (content.Length > run.LongestJob)
        {
            return (false, null);
        }

        if (run.UsesOneRequest && await CreateAndUploadAsync(canceled).ConfigureAwait(false) is { } result)
        {
            return result;
        }

        var response = await run.Api.Batches.CreateBatchAsync(run.Config, stopped).ConfigureAwait(false);
        _record.Id = BatchResponses.ReadId(response).Value;
        _record.Result = BatchJobResult.Created;
        stopped.ThrowIfCancellationRequested();
        return (await UploadAsync(canceled).ConfigureAwait(false), null);
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
        catch (ThreatConnectApiException exception) when (IsRefusal(exception))
        {
            Reject(exception);
            return (false, null);
        }
    }

    private async Task<bool> UploadAsync(CancellationToken cancellationToken)
    {
        for (var uploads = 1; ; uploads++)
        {
            _record.Result = BatchJobResult.Sending;
            try
            {
                ResponseReader.ReadUnknown(await Raw().UploadAsync(content.ToBody(), cancellationToken).ConfigureAwait(false));
                Accept(_record.Id);
                return true;
            }
            catch (ThreatConnectApiException exception) when (IsRefusal(exception))
            {
                Reject(exception);
                return false;
            }
            catch (ThreatConnectException exception)
            {
                if (await HasContentAsync(cancellationToken).ConfigureAwait(false) is not { } hasContent)
                {
                    throw;
                }

                if (hasContent)
                {
                    Accept(_record.Id);
                    return true;
                }

                if (exception is not ThreatConnectApiException { StatusCode: HttpStatusCode.ServiceUnavailable } refusal)
                {
                    // The server may still be busy with what it was sent.
                    throw;
                }

                _record.Result = BatchJobResult.Created;
                if (uploads == MostUploads || !IsForTheMoment(refusal))
                {
                    throw;
                }

                await Task.Delay(refusal.RetryAfter ?? TimeSpan.Zero, run.Api.Time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    // Whether the server has the content; null if it cannot be asked.
    private async Task<bool?> HasContentAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await run.Poller.HasContentAsync(Raw(), _record, cancellationToken).ConfigureAwait(false);
        }
        catch (ThreatConnectException)
        {
            // The failure of the upload says more.
            return null;
        }
    }

    private bool IsForTheMoment(ThreatConnectApiException refusal) =>
        !ResponseValidator.IsDisabled(refusal.BodyExcerpt) && !(refusal.RetryAfter > run.Options.MaxPollDelay);

    // Whether the server did not accept the content. With any other error it may have it, and an error of a gateway says nothing about it.
    private static bool IsRefusal(ThreatConnectApiException exception) =>
        exception.StatusCode is < HttpStatusCode.InternalServerError and not HttpStatusCode.RequestTimeout;

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

    // Hands out what is known, also if the rest is not: then the job fails afterwards.
    private async Task ReportAsync(BatchStatus status, CancellationToken cancellationToken)
    {
        var report = new JobReport { Items = content.FileOrder, Job = _record.Id, Status = status, IsVersion1 = run.IsVersion1 };
        ThreatConnectException? failure = null;
        var isWithoutErrors = JobStates.IsCompleted(status.State) && status is { ErrorCount: 0, UnprocessedCount: 0 or null };
        if (!isWithoutErrors)
        {
            (report, failure) = await ReadReportAsync(report, cancellationToken).ConfigureAwait(false);
        }

        var outcomes = isWithoutErrors && report.Doubt is null
            ? BatchResultMapper.Successes(content.Items, _record.Id)
            : BatchResultMapper.Map(report);
        int succeeded = 0, failed = 0, unprocessed = 0, undetermined = 0;
        foreach (var block in outcomes.Chunk(OutcomesInBlock))
        {
            foreach (var outcome in block)
            {
                if (outcome.MergedWith is not null)
                {
                    continue;
                }

                succeeded += outcome.State == BatchOutcomeState.Succeeded ? 1 : 0;
                failed += outcome is { State: BatchOutcomeState.Failed, Item: not null } ? 1 : 0;
                unprocessed += outcome.State == BatchOutcomeState.Unprocessed ? 1 : 0;
                undetermined += outcome.State == BatchOutcomeState.Undetermined ? 1 : 0;
            }

            await run.ReportAsync(block).ConfigureAwait(false);
        }

        run.Progress.Completed(succeeded, failed, unprocessed, undetermined);
        if (undetermined > 0)
        {
            ThrowIfFailed(status, failure);
        }
    }

    private void ThrowIfFailed(BatchStatus status, ThreatConnectException? failure)
    {
        if (!JobStates.IsCompleted(status.State))
        {
            throw new ThreatConnectTransportException(
                $"The job {_record.Id} ended with the state {status.State}.", HttpMethod.Get, $"/v2/batch/{_record.Id}", failure);
        }

        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }

    // Adds the errors and the results that can be read, and the first failure to read them.
    private async Task<(JobReport Report, ThreatConnectException? Failure)> ReadReportAsync(
        JobReport report, CancellationToken cancellationToken)
    {
        ThreatConnectException? failure = null;
        if (_record.Id is null)
        {
            return (report, failure);
        }

        try
        {
            var errors = BatchResponses.ReadErrors(await Raw().GetErrorsAsync(cancellationToken).ConfigureAwait(false));
            report = report with { Errors = errors.Items };
        }
        catch (ThreatConnectException exception)
        {
            failure = exception;
        }

        try
        {
            var response = await Raw().GetResultsAsync(code: null, contains: null, severity: null, cancellationToken).ConfigureAwait(false);
            report = report with { Results = BatchResponses.ReadResults(response).Items };
        }
        catch (ThreatConnectException exception)
        {
            failure ??= exception;
        }

        return (report with { Unread = failure?.Message }, failure);
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
