using ThreatConnect.Quickstart.Loading;

namespace ThreatConnect.Quickstart.Checking;

/// <summary>Reads back everything that was loaded and compares it.</summary>
internal static class CheckBack
{
    public static async Task<CheckResult> RunAsync(OwnerScope org, LoadResult loaded, CancellationToken cancellationToken)
    {
        var differences = new List<Difference>();
        var compared = 0;
        foreach (var loader in TypeLoaders.All)
        {
            var items = new Dictionary<long, ReadItem>();
            await foreach (var item in loader.ListAsync(org, cancellationToken))
            {
                if (!items.TryAdd(item.Id, item))
                {
                    differences.Add(new Difference(loader.Type, "-", "object", "once", $"#{item.Id} twice"));
                }
            }

            foreach (var entry in loaded.Loaded.Where(entry => entry.Loader == loader))
            {
                items.Remove(entry.Id!.Value, out var item);
                differences.AddRange(Comparison.Of(entry, item));
                compared++;
            }

            differences.AddRange(items.Keys.Select(id => new Difference(loader.Type, "-", "object", "(nothing)", $"#{id}")));
        }

        return new CheckResult(compared, differences);
    }
}
