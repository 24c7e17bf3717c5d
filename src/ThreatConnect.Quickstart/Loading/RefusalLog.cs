using System.Collections.Concurrent;

namespace ThreatConnect.Quickstart.Loading;

// What was refused so far.
internal sealed class RefusalLog
{
    private readonly ConcurrentQueue<Refusal> _refusals = [];

    public IReadOnlyList<Refusal> All => [.. _refusals];

    public void Add(Entry entry, DataPart part, string reason) => Add(entry, part, reason, entry.Place);

    public void Add(Entry entry, DataPart part, string reason, string place) => _refusals.Enqueue(new Refusal(entry.Loader.Type, part, reason, place));

    // An object that was refused with all its lines, and so with everything that hangs on it.
    public void AddObject(Entry entry, params IReadOnlyList<string> reasons)
    {
        entry.IsRefused = true;
        foreach (var (place, reason) in entry.Places.SelectMany(place => reasons.Select(reason => (place, reason))))
        {
            Add(entry, DataPart.Object, reason, place);
        }

        foreach (var part in DataParts.OfObjects.SelectMany(part => Enumerable.Repeat(part, entry[part].Count)))
        {
            Add(entry, part, RefusalReason.OfObject(entry.Loader.Type));
        }
    }
}
