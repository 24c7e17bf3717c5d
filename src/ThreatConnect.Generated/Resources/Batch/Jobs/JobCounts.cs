using ThreatConnect.Values;

namespace ThreatConnect;

// The counts of a job and what was sent in it must agree, or something was lost.
internal static class JobCounts
{
    public static void Check(JobContent content, BatchStatus status, JobRecord record)
    {
        if (status is not { SuccessCount: { } succeeded, ErrorCount: { } failed })
        {
            return;
        }

        var unprocessed = status.UnprocessedCount ?? 0;
        var all = content.Entries.Count;
        var associations = content.CountOf(ItemSection.Association);
        var counted = succeeded + failed + unprocessed;

        // The server may count associations or not.
        if (counted != all && counted != all - associations)
        {
            throw new ThreatConnectTransportException(
                $"The job {record.Id} was given {all} items ({associations} of them associations), and the server counts {counted}: {succeeded} succeeded, {failed} failed, {unprocessed} unprocessed.",
                HttpMethod.Get,
                $"/v2/batch/{record.Id}");
        }
    }
}
