namespace ThreatConnect.Testing.State;

// The metrics of the API user's organization.
internal sealed class CustomMetricStore(StoreCore core)
{
    private readonly List<CustomMetric> metrics = [];

    public IReadOnlyList<CustomMetric> All
    {
        get
        {
            lock (core.Gate)
            {
                return [.. metrics];
            }
        }
    }

    public CustomMetric Add(CustomMetric draft)
    {
        lock (core.Gate)
        {
            CheckName(draft);
            var metric = draft with { Id = core.NextId() };
            metrics.Add(metric);
            return metric;
        }
    }

    // evidence.md §7.20: by its name or its number.
    public CustomMetric? Find(string nameOrId)
    {
        lock (core.Gate)
        {
            return metrics.Find(metric => metric.Name == nameOrId)
                ?? (long.TryParse(nameOrId, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? metrics.Find(metric => metric.Id == id) : null);
        }
    }

    public CustomMetric Change(long id, Func<CustomMetric, CustomMetric> change)
    {
        lock (core.Gate)
        {
            var index = IndexOf(id);
            var changed = change(metrics[index]);
            CheckName(changed);
            return metrics[index] = changed;
        }
    }

    public void Delete(long id)
    {
        lock (core.Gate)
        {
            metrics.RemoveAt(IndexOf(id));
        }
    }

    // A path finds a metric by its name, so no two have the same.
    private void CheckName(CustomMetric candidate)
    {
        if (metrics.Exists(metric => metric.Name == candidate.Name && metric.Id != candidate.Id))
        {
            throw ApiError.Duplicate("name", "customMetricConfig");
        }
    }

    private int IndexOf(long id) => metrics.FindIndex(metric => metric.Id == id) is var index and >= 0 ? index : throw ApiError.NotFound();
}
