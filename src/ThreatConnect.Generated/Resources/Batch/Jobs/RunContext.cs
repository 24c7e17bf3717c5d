using System.Threading.Channels;
using ThreatConnect.Protocol;
using ThreatConnect.Resources.Batch.Content;

namespace ThreatConnect.Resources.Batch.Jobs;

// What the jobs of one run share.
internal sealed class RunContext
{
    private readonly List<JobRecord> _records = [];
    private long _longestJob;

    public required ApiContext Api { get; init; }

    public required BatchOptions Options { get; init; }

    // The configuration of each job.
    public required BytesBody Config { get; init; }

    // Outcomes are handed over by the block: a wake-up for each would cost more than the item did.
    public required ChannelWriter<IReadOnlyList<BatchOutcome>> Outcomes { get; init; }

    // Is canceled when the caller reads no more outcomes.
    public required CancellationToken Abandoned { get; init; }

    public required ProgressCounter Progress { get; init; }

    public required JobPoller Poller { get; init; }

    // Whether jobs are created with their content in one request. It becomes false when the server does not have that request.
    public bool UsesOneRequest { get; set; }

    public bool IsVersion1 => Options.Version == BatchVersion.V1;

    // The most bytes of a job, as far as is known.
    public long LongestJob
    {
        get => Volatile.Read(ref _longestJob);
        init => _longestJob = value;
    }

    // Lowers the limit after the server rejected content that was too long.
    public void LowerLimit(long limit, long sent)
    {
        // With a limit that would have allowed the content, the same would be sent again and again.
        var lower = limit > 0 && limit < sent ? limit : sent / 2;
        lock (_records)
        {
            Volatile.Write(ref _longestJob, Math.Min(_longestJob, lower));
        }
    }

    public ValueTask ReportAsync(IReadOnlyList<BatchOutcome> outcomes) => Outcomes.WriteAsync(outcomes, Abandoned);

    public JobRecord AddJob(List<WrittenItem> items)
    {
        var record = new JobRecord(items);
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

// What is known of a job while it runs, and afterwards, without its items.
internal sealed class JobRecord
{
    private readonly int _items;
    private readonly long _first = long.MaxValue;
    private readonly long _last;

    public JobRecord(List<WrittenItem> items)
    {
        _items = items.Count;
        foreach (var item in items)
        {
            _first = Math.Min(_first, item.Index);
            _last = Math.Max(_last, item.Index);
        }
    }

    public BatchId? Id { get; set; }

    public BatchState? State { get; set; }

    public BatchJobResult Result { get; set; }

    public BatchJobReport ToReport() =>
        new() { Id = Id, State = State, Result = Result, Items = _items, FirstIndex = _first, LastIndex = _last };
}
