using ThreatConnect.Protocol;
using ThreatConnect.Resources.Batch.Results;

namespace ThreatConnect.Resources.Batch.Jobs;

// Polls the status of jobs until they have ended. The delays adapt to how fast the server is.
internal sealed class JobPoller(TimeProvider time, BatchOptions options)
{
    private static readonly TimeSpan s_shortestDelay = TimeSpan.FromMilliseconds(50);

    // How long a server may take until a job has the content that it was sent.
    private static readonly TimeSpan s_acceptance = TimeSpan.FromSeconds(5);

    // Items per second of the job that was completed last; 0 before the first.
    private double _rate;

    public async Task<BatchStatus> WaitAsync(RawBatchClient job, JobRecord record, int items, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        var delay = FirstDelay(items);
        while (true)
        {
            await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
            var status = await GetStatusAsync(job, record, cancellationToken).ConfigureAwait(false);
            var elapsed = time.GetElapsedTime(start);
            if (JobStates.HasEnded(status.State))
            {
                Volatile.Write(ref _rate, items / Math.Max(elapsed.TotalSeconds, s_shortestDelay.TotalSeconds));
                return status;
            }

            if (elapsed >= options.JobTimeout)
            {
                throw new ThreatConnectTransportException(
                    $"The job {record.Id} is {status.State} and was not completed within {options.JobTimeout}.",
                    HttpMethod.Get,
                    $"/v2/batch/{record.Id}");
            }

            delay = Clamp(elapsed / 3, options.JobTimeout - elapsed);
        }
    }

    // Whether a job has its content, after the response to the upload was lost or an error. The job that has none stays as it was created.
    public async Task<bool> HasContentAsync(RawBatchClient job, JobRecord record, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        var delay = s_shortestDelay;
        while (true)
        {
            var status = await GetStatusAsync(job, record, cancellationToken).ConfigureAwait(false);
            if (status.State is { } state && !JobStates.IsWithoutContent(state))
            {
                return true;
            }

            if (time.GetElapsedTime(start) >= s_acceptance)
            {
                return false;
            }

            await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
            delay *= 2;
        }
    }

    private static async Task<BatchStatus> GetStatusAsync(RawBatchClient job, JobRecord record, CancellationToken cancellationToken)
    {
        var response = await job.GetStatusAsync(includeAdditional: true, cancellationToken).ConfigureAwait(false);
        var status = BatchResponses.ReadStatus(response).Value;
        record.State = status.State ?? record.State;
        return status;
    }

    // Most of what the last job took for as many items; the shortest delay where nothing is known yet.
    private TimeSpan FirstDelay(int items) => Volatile.Read(ref _rate) is > 0 and var rate
        ? Clamp(TimeSpan.FromSeconds(0.75 * items / rate), options.JobTimeout)
        : s_shortestDelay;

    private TimeSpan Clamp(TimeSpan delay, TimeSpan rest)
    {
        var longest = options.MaxPollDelay < rest ? options.MaxPollDelay : rest;
        return delay > longest ? longest : delay < s_shortestDelay ? s_shortestDelay : delay;
    }
}
