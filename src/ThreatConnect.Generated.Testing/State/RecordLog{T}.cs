namespace ThreatConnect.Testing.State;

// Records that are added, but never changed or removed.
internal sealed class RecordLog<T>
{
    private readonly Lock _gate = new();
    private readonly List<T> _records = [];

    public void Add(T record)
    {
        lock (_gate)
        {
            _records.Add(record);
        }
    }

    public IReadOnlyList<T> All(Func<T, bool>? predicate = null)
    {
        lock (_gate)
        {
            return [.. predicate is null ? _records : _records.Where(predicate)];
        }
    }
}
