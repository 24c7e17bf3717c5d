using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using ThreatConnect.Quickstart.Output;

namespace ThreatConnect.Quickstart.Loading;

/// <summary>Loads data files into an owner.</summary>
internal sealed class Loader(OwnerScope org, int parallelism)
{
    /// <summary>How many requests to have in flight where the order does not matter.</summary>
    public const int ManyRequests = 32;

    public async Task<LoadResult> LoadAsync(string folder, Screen screen, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var plan = LoadPlan.Of(await DataFiles.ReadAsync(folder, cancellationToken));
        var refusals = new ConcurrentBag<Refusal>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken };
        await screen.ProgressAsync("Loading", plan.Entries.Count, advance => Parallel.ForEachAsync(plan.Entries, options, async (entry, token) =>
        {
            if (await CreateAsync(entry, token) is { } refusal)
            {
                refusals.Add(refusal);
            }

            advance();
        }));
        return new LoadResult(plan, [.. plan.Refusals, .. refusals.OrderBy(refusal => refusal.Place, StringComparer.Ordinal)], watch.Elapsed);
    }

    private async Task<Refusal?> CreateAsync(Entry entry, CancellationToken cancellationToken)
    {
        try
        {
            await entry.Loader.CreateAsync(org, entry, cancellationToken);
            var tags = entry.Loader.TagsOf(org, entry);
            foreach (var tag in entry.Tags)
            {
                await tags.AddAsync(tag, cancellationToken);
            }

            return null;
        }
        catch (ArgumentException exception)
        {
            return Refusal.Of(entry, exception);
        }
        catch (ThreatConnectApiException exception) when (exception.StatusCode == HttpStatusCode.BadRequest)
        {
            return Refusal.Of(entry, exception);
        }
    }
}
