using ThreatConnect.Protocol;

namespace ThreatConnect;

// Waits until jobs are completed, and learns how long they take.
internal sealed class Poller(TimeProvider time, BatchOptions options)
{
    private static readonly TimeSpan s_shortest = TimeSpan.FromMilliseconds(50);

    // Items per second of the job that was completed last; 0 before the first.
    private double _rate;

    public async Task<BatchStatus> WaitAsync(RawBatchClient job, JobRecord record, int items, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        var delay = First(items);
        while (true)
        {
            await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
            var status = BatchResponses.ReadStatus(await job.GetStatusAsync(includeAdditional: true, cancellationToken).ConfigureAwait(false)).Value;
            var elapsed = time.GetElapsedTime(start);
            record.State = status.State ?? record.State;
            if (status.State == BatchState.Completed)
            {
                Volatile.Write(ref _rate, items / Math.Max(elapsed.TotalSeconds, s_shortest.TotalSeconds));
                return status;
            }

            if (elapsed >= options.JobTimeout)
            {
                throw new ThreatConnectTransportException(
                    $"The job {record.Id} is {status.State} and was not completed within {options.JobTimeout}.", HttpMethod.Get, $"/v2/batch/{record.Id}");
            }

            delay = Within(elapsed / 3, options.JobTimeout - elapsed);
        }
    }

    // Most of what the last job took for as many items; where nothing is known yet, soon.
    private TimeSpan First(int items) =>
        Volatile.Read(ref _rate) is > 0 and var rate ? Within(TimeSpan.FromSeconds(0.75 * items / rate), options.JobTimeout) : s_shortest;

    private TimeSpan Within(TimeSpan delay, TimeSpan rest)
    {
        var longest = options.MaxPollDelay < rest ? options.MaxPollDelay : rest;
        return delay > longest ? longest : delay < s_shortest ? s_shortest : delay;
    }
}
