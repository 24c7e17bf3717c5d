namespace ThreatConnect.Testing.State;

internal sealed class CustomMetricStore(StoreCore core) : RecordStore<CustomMetric>(core, metric => metric.Id)
{
    public CustomMetric Add(CustomMetric draft)
    {
        lock (Core.Gate)
        {
            CheckName(draft);
            return Append(draft with { Id = Core.NextId() });
        }
    }

    // evidence.md §7.20: by its name or its id.
    public CustomMetric? Find(string nameOrId)
    {
        lock (Core.Gate)
        {
            return Records.Find(metric => metric.Name == nameOrId)
                ?? (long.TryParse(nameOrId, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                    ? Records.Find(metric => metric.Id == id)
                    : null);
        }
    }

    public CustomMetric Change(long id, Func<CustomMetric, CustomMetric> change)
    {
        lock (Core.Gate)
        {
            var index = IndexOf(id);
            var changed = change(Records[index]);
            CheckName(changed);
            return Records[index] = changed;
        }
    }

    // A path finds a metric by its name, so no two metrics have the same.
    private void CheckName(CustomMetric candidate)
    {
        if (Records.Exists(metric => metric.Name == candidate.Name && metric.Id != candidate.Id))
        {
            throw ApiError.Duplicate("name", "customMetricConfig");
        }
    }
}
