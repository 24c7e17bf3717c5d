namespace ThreatConnect.Testing.Bulk;

// The reports of the instance, a day's report for each owner. It is made when it is asked for first: nobody can tell it from one that was
// made by night, except by what was written since.
internal sealed class BulkReportStore
{
    private readonly Store _store;
    private readonly TimeProvider _time;
    private readonly Lock _gate = new();
    private readonly Dictionary<Owner, SimulatedBulkReport> _enabled = [];
    private readonly Dictionary<Owner, BulkReport> _reports = [];

    public BulkReportStore(SimulatorOptions options, Store store, TimeProvider time)
    {
        _store = store;
        _time = time;
        foreach (var report in options.BulkReports)
        {
            // evidence.md §7.19: reports are for sources and communities.
            if (store.Owners.Find(report.OwnerName) is not { IsShared: true } owner)
            {
                throw new ArgumentException($"\"{report.OwnerName}\" is no community or source of the instance.", nameof(options));
            }

            _enabled[owner] = report;
        }
    }

    public BulkSchedule ScheduleOf(Owner owner)
    {
        lock (_gate)
        {
            var now = _time.GetUtcNow();
            var nextRun = new DateTimeOffset(now.UtcDateTime.Date.AddDays(1), TimeSpan.Zero);
            return new BulkSchedule(owner, EnabledFor(owner), _reports.GetValueOrDefault(owner)?.Run, nextRun);
        }
    }

    public SimulatedBulkReport EnabledFor(Owner owner) =>
        _enabled.GetValueOrDefault(owner) ?? new SimulatedBulkReport(owner.Name) { JsonEnabled = false, CsvEnabled = false };

    // The report of the day, or one of this moment, which then is the one of the day.
    public BulkReport Get(Owner owner, bool runNow)
    {
        lock (_gate)
        {
            var now = _time.GetUtcNow();
            if (runNow || _reports.GetValueOrDefault(owner) is not { } report || report.Run.UtcDateTime.Date != now.UtcDateTime.Date)
            {
                _reports[owner] = report = new BulkReport(now, IndicatorsOf(owner));
            }

            return report;
        }
    }

    // evidence.md §3.3: every branch returns active indicators only.
    private IReadOnlyList<Indicator> IndicatorsOf(Owner owner) =>
        _store.Indicators.List(indicator => indicator.Owner == owner && indicator.IsActive, PageRequest.Everything).Items;
}

// The indicators of an owner as they were when its report was made.
internal sealed record BulkReport(DateTimeOffset Run, IReadOnlyList<Indicator> Indicators);

// What evidence.md §7.19 says of an owner's reports; LastRun is unset as long as there was none.
internal sealed record BulkSchedule(Owner Owner, SimulatedBulkReport Enabled, DateTimeOffset? LastRun, DateTimeOffset NextRun);
