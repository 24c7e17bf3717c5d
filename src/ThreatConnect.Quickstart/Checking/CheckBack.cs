using System.Collections.Concurrent;
using ThreatConnect.Quickstart.Loading;
using ThreatConnect.Quickstart.Output;

namespace ThreatConnect.Quickstart.Checking;

/// <summary>Reads back everything that was loaded, in lists and one by one, and compares it.</summary>
internal sealed class CheckBack(OwnerScope org, LoadResult loaded)
{
    private readonly ConcurrentBag<Difference> _differences = [];

    public async Task<CheckResult> RunAsync(Screen screen, CancellationToken cancellationToken)
    {
        foreach (var loader in TypeLoaders.All)
        {
            await CompareListAsync(loader, cancellationToken);
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = Loader.ManyRequests, CancellationToken = cancellationToken };
        await screen.ProgressAsync("Checking", loaded.Loaded.Count, advance => Parallel.ForEachAsync(loaded.Loaded, options, async (entry, token) =>
        {
            Add(Comparison.Of(entry, await entry.Loader.FindAsync(org, entry, token)));
            advance();
        }));

        // What differs in the list differs alone too, and is one difference.
        return new CheckResult(loaded.Loaded.Count, [.. _differences.Distinct().OrderBy(difference => difference.Type, StringComparer.Ordinal).ThenBy(difference => difference.Place, StringComparer.Ordinal)]);
    }

    private async Task CompareListAsync(ITypeLoader loader, CancellationToken cancellationToken)
    {
        var items = new Dictionary<long, ReadItem>();
        await foreach (var item in loader.ListAsync(org, cancellationToken))
        {
            if (!items.TryAdd(item.Id, item))
            {
                _differences.Add(new Difference(loader.Type, "-", "object", "once", $"#{item.Id} twice"));
            }
        }

        foreach (var entry in loaded.Loaded.Where(entry => entry.Loader == loader))
        {
            items.Remove(entry.Id!.Value, out var item);
            Add(Comparison.Of(entry, item));
        }

        Add(items.Keys.Select(id => new Difference(loader.Type, "-", "object", "(nothing)", $"#{id}")));
    }

    private void Add(IEnumerable<Difference> differences)
    {
        foreach (var difference in differences)
        {
            _differences.Add(difference);
        }
    }
}
