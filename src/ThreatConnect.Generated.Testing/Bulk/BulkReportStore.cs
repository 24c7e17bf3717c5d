namespace ThreatConnect.Testing.Bulk;

// The reports of the instance: one for each owner and day. A report is created by its first request, and not at night as on the platform.
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
                throw new ArgumentException($"\"{report.OwnerName}\" is not a community or source of the instance.", nameof(options));
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

    // The report of the day; if runNow is set, a new report becomes the report of the day.
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

// The indicators of an owner at the time of the report.
internal sealed record BulkReport(DateTimeOffset Run, IReadOnlyList<Indicator> Indicators);

// The schedule of evidence.md §7.19; LastRun is null until the first report.
internal sealed record BulkSchedule(Owner Owner, SimulatedBulkReport Enabled, DateTimeOffset? LastRun, DateTimeOffset NextRun);
