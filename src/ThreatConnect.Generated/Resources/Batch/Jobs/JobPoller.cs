using ThreatConnect.Protocol;
using ThreatConnect.Resources.Batch.Results;

namespace ThreatConnect.Resources.Batch.Jobs;

// Polls the status of jobs until they are completed. The delays adapt to how fast the server is.
internal sealed class JobPoller(TimeProvider time, BatchOptions options)
{
    private static readonly TimeSpan s_shortestDelay = TimeSpan.FromMilliseconds(50);

    // Items per second of the job that was completed last; 0 before the first.
    private double _rate;

    public async Task<BatchStatus> WaitAsync(RawBatchClient job, JobRecord record, int items, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        var delay = FirstDelay(items);
        while (true)
        {
            await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
            var response = await job.GetStatusAsync(includeAdditional: true, cancellationToken).ConfigureAwait(false);
            var status = BatchResponses.ReadStatus(response).Value;
            var elapsed = time.GetElapsedTime(start);
            record.State = status.State ?? record.State;
            if (status.State == BatchState.Completed)
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
