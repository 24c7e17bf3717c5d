using System.Collections.Concurrent;
using ThreatConnect.Quickstart.Loading;
using ThreatConnect.Quickstart.Output;
using ThreatConnect.Quickstart.Writing;

namespace ThreatConnect.Quickstart.Checking;

// Reads back everything that was loaded, in lists, one by one and by what it is associated with, and compares it.
internal sealed class RoundTripCheck(OwnerScope org, LoadResult loaded)
{
    private readonly ConcurrentBag<Difference> _differences = [];

    public async Task<CheckResult> RunAsync(Screen screen, CancellationToken cancellationToken)
    {
        foreach (var loader in TypeLoaders.All)
        {
            await CompareListAsync(loader, cancellationToken);
        }

        await ForEachAsync(
            "Checking",
            loaded.Loaded,
            async (entry, token) => Comparison.Of(entry, await entry.Loader.FindAsync(org, entry, token)),
            screen,
            cancellationToken);
        var groups = loaded.Loaded.Where(entry => TypeLoaders.IsGroup(entry.Loader)).ToList();
        await ForEachAsync("Checking associations", groups, new AssociationCheck(org, loaded).OfAsync, screen, cancellationToken);

        // What differs in the list differs alone too, and is one difference.
        return new CheckResult(
            loaded.Loaded.Count,
            [
                .. _differences.Distinct()
                    .OrderBy(difference => difference.Type, StringComparer.Ordinal)
                    .ThenBy(difference => difference.Location, StringComparer.Ordinal)
                    .ThenBy(difference => difference.Member, StringComparer.Ordinal)
                    .ThenByDescending(difference => difference.Expected, StringComparer.Ordinal)
                    .ThenBy(difference => difference.Found, StringComparer.Ordinal),
            ]);
    }

    private Task ForEachAsync(
        string title,
        IReadOnlyList<Entry> entries,
        Func<Entry, CancellationToken, Task<IEnumerable<Difference>>> compare,
        Screen screen,
        CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = RequestWriter.ManyRequests, CancellationToken = cancellationToken };
        return screen.ProgressAsync(title, entries.Count, advance => Parallel.ForEachAsync(entries, options, async (entry, token) =>
        {
            Add(await compare(entry, token));
            advance();
        }));
    }

    // Each item is compared as it comes, so that only one page is held at a time.
    private async Task CompareListAsync(ITypeLoader loader, CancellationToken cancellationToken)
    {
        var missing = loaded.Loaded.Where(entry => entry.Loader == loader).ToDictionary(entry => entry.Id!.Value);
        var seen = new HashSet<long>();
        await foreach (var item in loader.ListAsync(org, cancellationToken))
        {
            if (!seen.Add(item.Id))
            {
                _differences.Add(new Difference(loader.Type, "-", "object", "once", $"#{item.Id} twice"));
            }
            else if (missing.Remove(item.Id, out var entry))
            {
                Add(Comparison.Of(entry, item));
            }
            else
            {
                _differences.Add(new Difference(loader.Type, "-", "object", "(nothing)", $"#{item.Id}"));
            }
        }

        Add(missing.Values.SelectMany(entry => Comparison.Of(entry, item: null)));
    }

    private void Add(IEnumerable<Difference> differences)
    {
        foreach (var difference in differences)
        {
            _differences.Add(difference);
        }
    }
}

// How many objects were compared, and what differs.
internal sealed record CheckResult(int Compared, IReadOnlyList<Difference> Differences);
