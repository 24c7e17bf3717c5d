using System.Threading.Channels;
using ThreatConnect.Protocol;

namespace ThreatConnect;

// What the jobs of one run share.
internal sealed class RunContext
{
    private readonly List<JobRecord> _records = [];
    private long _longestJob;

    public required ApiContext Api { get; init; }

    public required BatchOptions Options { get; init; }

    public required BatchAction Action { get; init; }

    // The settings of each job, as they go over the wire.
    public required BytesBody Config { get; init; }

    public required ChannelWriter<BatchOutcome> Outcomes { get; init; }

    public required ProgressCounter ProgressCounter { get; init; }

    public required Poller Poller { get; init; }

    // Whether jobs are still tried in one call.
    public bool UsesOneCall { get; set; }

    public bool IsFirstVersion => Options.Version == BatchVersion.V1;

    // The most bytes of a job, as far as is known.
    public long LongestJob
    {
        get => Volatile.Read(ref _longestJob);
        init => _longestJob = value;
    }

    // The server took less than was sent, and says what it takes.
    public void Shorten(long limit, long sent)
    {
        // A limit that is none would let the same be sent again and again.
        var shorter = limit > 0 && limit < sent ? limit : sent / 2;
        lock (_records)
        {
            Volatile.Write(ref _longestJob, Math.Min(_longestJob, shorter));
        }
    }

    public JobRecord Open(JobContent content)
    {
        var record = new JobRecord(content.Entries);
        lock (_records)
        {
            _records.Add(record);
        }

        return record;
    }

    public IReadOnlyList<BatchJobReport> Reports()
    {
        lock (_records)
        {
            return _records.ConvertAll(static record => record.ToReport());
        }
    }
}
