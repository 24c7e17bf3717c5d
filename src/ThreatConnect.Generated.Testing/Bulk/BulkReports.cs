namespace ThreatConnect.Testing.Bulk;

// The reports of the instance, a day's report for each owner. It is made when it is asked for first: nobody can tell it from one that was
// made by night, except by what was written since.
internal sealed class BulkReports
{
    private readonly Store store;
    private readonly TimeProvider time;
    private readonly Lock gate = new();
    private readonly Dictionary<Owner, SimulatedBulkReport> enabled = [];
    private readonly Dictionary<Owner, BulkReport> reports = [];

    public BulkReports(SimulatorOptions options, Store store, TimeProvider time)
    {
        this.store = store;
        this.time = time;
        foreach (var report in options.BulkReports)
        {
            // evidence.md §7.19: reports are for sources and communities.
            if (store.Owners.Find(report.OwnerName) is not { IsShared: true } owner)
            {
                throw new ArgumentException($"\"{report.OwnerName}\" is no community or source of the instance.", nameof(options));
            }

            enabled[owner] = report;
        }
    }

    public BulkSchedule ScheduleOf(Owner owner)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            var nextRun = new DateTimeOffset(now.UtcDateTime.Date.AddDays(1), TimeSpan.Zero);
            return new BulkSchedule(owner, EnabledFor(owner), reports.GetValueOrDefault(owner)?.Run, nextRun);
        }
    }

    public SimulatedBulkReport EnabledFor(Owner owner) =>
        enabled.GetValueOrDefault(owner) ?? new SimulatedBulkReport(owner.Name) { JsonEnabled = false, CsvEnabled = false };

    // The report of the day, or one of this moment, which then is the one of the day.
    public BulkReport Get(Owner owner, bool runNow)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (runNow || reports.GetValueOrDefault(owner) is not { } report || report.Run.UtcDateTime.Date != now.UtcDateTime.Date)
            {
                reports[owner] = report = new BulkReport(now, IndicatorsOf(owner));
            }

            return report;
        }
    }

    // evidence.md §3.3: every branch returns active indicators only.
    private IReadOnlyList<Indicator> IndicatorsOf(Owner owner) =>
        store.Indicators.List(indicator => indicator.Owner == owner && indicator.IsActive, PageRequest.Everything).Items;
}
